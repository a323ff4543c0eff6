// libprotobuf-c: packing and unpacking by descriptors.
#pragma once
#include <protobuf-c/protobuf-c.h>
