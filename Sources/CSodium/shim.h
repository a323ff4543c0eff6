// libsodium: Ed25519, SHA-256, Argon2id, randomness.
#pragma once
#include <sodium.h>
