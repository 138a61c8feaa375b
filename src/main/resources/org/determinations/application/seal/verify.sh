#!/bin/sh
# Checks sealed records with openssl 3 and sha256sum: sh verify.sh. Says OK for each record, or stops at the first that does not hold.
cd "$(dirname "$0")" || exit 1
previous=0000000000000000000000000000000000000000000000000000000000000000
while read -r record key; do
    [ "$(openssl pkey -pubin -in "key-$key.pem" -outform DER | sha256sum | cut -c 1-64)" = "$key" ] || { echo "$record: another key"; exit 8; }
    openssl pkeyutl -verify -pubin -inkey "key-$key.pem" -rawin -in "$record.json" -sigfile "$record.sig" >/dev/null || { echo "$record: signature"; exit 8; }
    grep -q "\"key\":\"$key\".*\"previous\":\"$previous\"" "$record.json" || { echo "$record: not after the one before"; exit 8; }
    previous=$(sha256sum "$record.json" | cut -c 1-64)
    echo "$record: OK"
done < records.txt
