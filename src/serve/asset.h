// Files of ui/dist, embedded by the build (cmake/assets.cmake).
#ifndef SERVE_ASSET_H
#define SERVE_ASSET_H

#include <stddef.h>

typedef struct serve_asset {
    const char *name, *type, *hash; // hash: of the bytes, for an ETag
    const unsigned char *bytes;
    size_t length;
} serve_asset;

extern const serve_asset serve_assets[]; // generated; ends with a NULL name

#endif
