package main

// SM3 (GB/T 32905-2016), from the standard: leaves of the log name an entry by both its digests.

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"math/bits"
)

func sm3(message []byte) []byte {
	v := [8]uint32{0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e}
	padded := append(append([]byte{}, message...), 0x80)
	for len(padded)%64 != 56 {
		padded = append(padded, 0)
	}
	padded = binary.BigEndian.AppendUint64(padded, uint64(len(message))*8)
	p0 := func(x uint32) uint32 { return x ^ bits.RotateLeft32(x, 9) ^ bits.RotateLeft32(x, 17) }
	p1 := func(x uint32) uint32 { return x ^ bits.RotateLeft32(x, 15) ^ bits.RotateLeft32(x, 23) }
	for ; len(padded) > 0; padded = padded[64:] {
		var w [68]uint32
		for j := range 16 {
			w[j] = binary.BigEndian.Uint32(padded[4*j:])
		}
		for j := 16; j < 68; j++ {
			w[j] = p1(w[j-16]^w[j-9]^bits.RotateLeft32(w[j-3], 15)) ^ bits.RotateLeft32(w[j-13], 7) ^ w[j-6]
		}
		a, b, c, d, e, f, g, h := v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]
		for j := range 64 {
			t, ff, gg := uint32(0x79cc4519), a^b^c, e^f^g
			if j >= 16 {
				t, ff, gg = 0x7a879d8a, (a&b)|(a&c)|(b&c), (e&f)|(^e&g)
			}
			ss1 := bits.RotateLeft32(bits.RotateLeft32(a, 12)+e+bits.RotateLeft32(t, j%32), 7)
			tt1 := ff + d + (ss1 ^ bits.RotateLeft32(a, 12)) + (w[j] ^ w[j+4])
			tt2 := gg + h + ss1 + w[j]
			a, b, c, d = tt1, a, bits.RotateLeft32(b, 9), c
			e, f, g, h = p0(tt2), e, bits.RotateLeft32(f, 19), g
		}
		for i, x := range [8]uint32{a, b, c, d, e, f, g, h} {
			v[i] ^= x
		}
	}
	var sum []byte
	for _, x := range v {
		sum = binary.BigEndian.AppendUint32(sum, x)
	}
	return sum
}

func (e *Entry) sm3() string {
	prev, _ := hex.DecodeString(e.Prev)
	place := binary.BigEndian.AppendUint64(nil, uint64(e.Seq))
	return hex.EncodeToString(sm3(bytes.Join([][]byte{[]byte("gov-audit/1\n"), sm3([]byte(e.Stream)), place, prev, []byte(e.Canon)}, nil)))
}
