// libnghttp2: HTTP/2 framing and HPACK (RFC 9113, RFC 7541).
#pragma once
#include <nghttp2/nghttp2.h>

/// Sets up the options that all of our sessions share; NULL when out of memory.
static inline nghttp2_option *shim_option_new(uint64_t reset_burst, uint64_t reset_rate) {
    nghttp2_option *option;
    if (nghttp2_option_new(&option) != 0) return NULL;
    nghttp2_option_set_no_auto_window_update(option, 1);
    nghttp2_option_set_no_closed_streams(option, 1);
    nghttp2_option_set_stream_reset_rate_limit(option, reset_burst, reset_rate);
    nghttp2_option_set_max_outbound_ack(option, 100);
    return option;
}
