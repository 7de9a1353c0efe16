#!/bin/sh
# sysroot.sh ARCHITECTURE FOLDER: Debian's packages that building and testing need, of another
# architecture, unpacked into FOLDER/root. apt's lists and its state are FOLDER's own: the system
# stays as it is.
set -eu
architecture=$1
folder=$2
[ -e "$folder/done" ] && exit 0
mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/root"
: >"$folder/status"
set -- -o APT::Architecture="$architecture" -o APT::Architectures::="$architecture" \
    -o Dir::State::lists="$folder/lists" -o Dir::State::status="$folder/status" \
    -o Dir::Cache="$folder/cache" -o APT::Sandbox::User=root -o Debug::NoLocking=1
apt-get "$@" update -qq
apt-get "$@" install -qq -y --no-install-recommends --download-only \
    libc6 libcmocka-dev libxml2-dev libjson-c-dev libuchardet-dev libsqlite3-dev \
    libpq-dev libmicrohttpd-dev libarchive-dev zlib1g-dev libzstd-dev libbrotli-dev \
    libcurl4-openssl-dev >/dev/null
# The cross compiler brings the C library to build with; libc6 itself is there to run with.
for package in "$folder"/cache/archives/*.deb; do
    case ${package##*/} in libc6-dev_* | linux-libc-dev_* | libgcc-12-dev_*) continue ;; esac
    dpkg-deb -x "$package" "$folder/root"
done
touch "$folder/done"
