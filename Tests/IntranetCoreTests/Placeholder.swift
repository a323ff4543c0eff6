// Tests grow here.
