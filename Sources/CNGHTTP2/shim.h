// libnghttp2: HTTP/2 framing and HPACK (RFC 9113, RFC 7541).
#pragma once
#include <nghttp2/nghttp2.h>
