#!/bin/sh
# package.sh BUILD FOLDER [COMPRESSION]: packs what is built in BUILD as FOLDER/dateline_*.deb. The
# package holds no scripts: the loader's cache is made anew by a trigger, and removing it removes
# its files and nothing else.
set -eu
build=$1
out=$2
compression=${3:-xz}
source=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n 's/^#define DATELINE_VERSION "\(.*\)"/\1/p' "$source/include/dateline.h")
architecture=$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
control=$root/DEBIAN

umask 022
cmake --install "$build" --prefix "$root/usr" --strip >/dev/null
sed -i "s|^prefix=.*|prefix=/usr|; s|^libdir=.*|libdir=/usr/lib|; s|^includedir=.*|includedir=/usr/include|" \
    "$root"/usr/lib*/pkgconfig/dateline.pc
# Debian keeps libraries apart by architecture.
multiarch=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
if [ ! -d "$root/usr/lib/$multiarch" ]; then
    mkdir "$work/$multiarch"
    mv "$root"/usr/lib/* "$work/$multiarch/"
    mv "$work/$multiarch" "$root/usr/lib/"
fi
sed -i "s|^libdir=.*|libdir=/usr/lib/$multiarch|" "$root/usr/lib/$multiarch/pkgconfig/dateline.pc"
strip --strip-unneeded "$root/usr/lib/$multiarch/libdateline.so.$version" \
    "$root/usr/lib/$multiarch/dateline.so" "$root/usr/bin/dateline"
strip --strip-debug "$root/usr/lib/$multiarch/libdateline.a"
for page in "$root"/usr/share/man/man1/*.1; do
    gzip -9n "$page"
done

mkdir "$control" "$work/debian"
cp "$source/cmake/debian/triggers" "$source/cmake/debian/shlibs" "$control/"
touch "$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info "$root/usr/bin/dateline" \
    "$root/usr/lib/$multiarch/libdateline.so.$version" "$root/usr/lib/$multiarch/dateline.so" \
    2>/dev/null | sed 's/^shlibs:Depends=//')
size=$(du -k -s "$root/usr" | cut -f1)
cat >"$control/control" <<END
Package: dateline
Version: $version
Architecture: $architecture
Maintainer: the makers of dateline <dateline@localhost>
Installed-Size: $size
Depends: $depends
Section: science
Priority: optional
Description: ledger of who says what happened, read from news
 Reads news articles and keeps a ledger of who says what happened, when,
 where, to whom and how many: one record per incident, every value with its
 holder, its date and the exact words behind it. A command, a C library and an
 extension of SQLite; it never goes online.
END
(cd "$root" && find usr -type f -exec md5sum {} +) >"$control/md5sums"
dpkg-deb --root-owner-group -Z"$compression" --build "$root" \
    "$out/dateline_${version}_$architecture.deb" >/dev/null
echo "$out/dateline_${version}_$architecture.deb"
