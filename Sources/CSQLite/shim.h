// SQLite, with functions for the macros and variadics that Swift does not import.
#pragma once
#include <sqlite3.h>

/// SQLITE_TRANSIENT: SQLite copies the bytes before the call returns.
static inline sqlite3_destructor_type shim_sqlite_transient(void) { return SQLITE_TRANSIENT; }

/// Leaves out the count of allocated bytes, whose one mutex all threads would share.
/// Works only before the first connection of the process.
static inline int shim_sqlite_disable_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
