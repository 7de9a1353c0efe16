#!/bin/sh
# cross.sh ARCHITECTURE FOLDER [TARGET...]: builds for another Debian architecture (arm64, s390x) in
# FOLDER/ARCHITECTURE, to be run by qemu; targets are ninja's, all when none is named.
set -eu
architecture=$1
folder=$2/$1
shift 2
case $architecture in
arm64) machine=aarch64 ;;
*) machine=$architecture ;;
esac
triple=$machine-linux-gnu
tools/sysroot.sh "$architecture" "$folder/system"
root=$(cd "$folder/system/root" && pwd)
export PKG_CONFIG_SYSROOT_DIR="$root"
export PKG_CONFIG_LIBDIR="$root/usr/lib/$triple/pkgconfig:$root/usr/share/pkgconfig"
cmake -S . -B "$folder/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DDATELINE_TESTS=ON \
    -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR="$machine" \
    -DCMAKE_C_COMPILER="$triple-gcc" -DCMAKE_CXX_COMPILER="$triple-g++" \
    -DCMAKE_C_FLAGS="-isystem $root/usr/include -isystem $root/usr/include/$triple" \
    -DCMAKE_EXE_LINKER_FLAGS="-L$root/usr/lib/$triple -Wl,-rpath-link=$root/usr/lib/$triple:$root/lib/$triple" \
    -DCMAKE_SHARED_LINKER_FLAGS="-L$root/usr/lib/$triple -Wl,-rpath-link=$root/usr/lib/$triple:$root/lib/$triple" \
    -DCMAKE_CROSSCOMPILING_EMULATOR="qemu-$machine;-L;$root" >"$folder/cmake.log"
ninja -C "$folder/build" "$@" >"$folder/build.log" 2>&1 || {
    tail -n 40 "$folder/build.log"
    exit 1
}
