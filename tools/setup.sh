#!/bin/sh
# Installs the Debian packages that are missing; quiet when none is. Works as root or with sudo.
#
# setup.sh          what building and running need
# setup.sh deb      also what `make deb` needs
# setup.sh score    also what `make score` and `make bench` run
# setup.sh analyse  also what `make analyse` runs
# setup.sh afl      also what `make fuzz-afl` runs
# setup.sh sweep    also what `make sweep` runs beyond that
# setup.sh test     also what `make check` needs
# setup.sh train    also what train/reader/make.sh runs
#
# doc/dependencies.md says why each is there.
set -eu

packages="gcc libc6-dev cmake ninja-build pkg-config
    libxml2-dev libjson-c-dev libuchardet-dev libsqlite3-dev libpq-dev libmicrohttpd-dev
    libarchive-dev zlib1g-dev libzstd-dev libbrotli-dev libcurl4-openssl-dev"
case ${1:-} in
score) packages="$packages python3" ;;
train) packages="$packages python3-torch python3-numpy libopenblas0-pthread python3-pip" ;;
deb) packages="$packages dpkg-dev file" ;;
analyse) packages="$packages libcmocka-dev clang clang-tidy-14 cppcheck" ;;
afl) packages="$packages clang afl++" ;;
sweep)
    packages="$packages qemu-user gcc-s390x-linux-gnu libc6-dev-s390x-cross gcc-aarch64-linux-gnu
        libc6-dev-arm64-cross"
    ;;
test)
    packages="$packages python3 python3-jsonschema python3-icalendar python3-networkx python3-rdflib libcmocka-dev clang libclang-rt-14-dev
        clang-format-14 g++ binutils libsimde-dev gdal-bin sqlite3 postgresql-15 libnats-dev nats-server
        parallel procps dpkg-dev file chromium"
    ;;
esac

missing=""
for package in $packages; do
    state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    if [ "$state" != installed ]; then
        missing="$missing $package"
    fi
done
if [ -z "$missing" ]; then
    exit 0
fi

as_root=""
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "setup: please install as root:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi
echo "setup: installing$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
# shellcheck disable=SC2086 # one word a package
$as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
