package main

// The policy (C2SP tlog-policy) and what it makes of a checkpoint. Witnesses sign with a time (C2SP tlog-cosignature), which the note
// package does not know, so their verifier is here.

import (
	"crypto/ed25519"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type group struct {
	least   int
	members []string
}

type policy struct {
	logs, all note.Verifiers
	logNames  map[string]bool
	witnesses map[string]note.Verifier
	groups    map[string]group
	quorum    string
}

type tree struct {
	origin    string
	size      int64
	root      tlog.Hash
	witnessed bool
}

type cosigner struct {
	name string
	id   uint32
	key  ed25519.PublicKey
}

func (c cosigner) Name() string    { return c.name }
func (c cosigner) KeyHash() uint32 { return c.id }
func (c cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 72 {
		return false
	}
	time := binary.BigEndian.Uint64(sig)
	return ed25519.Verify(c.key, []byte(fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, msg)), sig[8:])
}

func newCosigner(vkey string) (note.Verifier, error) {
	part := strings.SplitN(vkey, "+", 3)
	if len(part) != 3 {
		return nil, fmt.Errorf("no key: %s", vkey)
	}
	key, err := base64.StdEncoding.DecodeString(part[2])
	id, err2 := strconv.ParseUint(part[1], 16, 32)
	if err != nil || err2 != nil || len(key) != 33 || key[0] != 4 {
		return nil, fmt.Errorf("%s is no key of a witness", part[0])
	}
	return cosigner{part[0], uint32(id), key[1:]}, nil
}

func readPolicy(text string) (*policy, error) {
	p := &policy{logNames: map[string]bool{}, witnesses: map[string]note.Verifier{}, groups: map[string]group{}}
	var logs []note.Verifier
	for _, line := range strings.Split(text, "\n") {
		word := strings.Fields(line)
		if len(word) == 0 || strings.HasPrefix(word[0], "#") {
			continue
		}
		switch {
		case word[0] == "log" && len(word) >= 2:
			if v, err := note.NewVerifier(word[1]); err == nil {
				logs = append(logs, v)
				p.logNames[v.Name()] = true
			} // the SM2 key of the same log is not ours to check
		case word[0] == "witness" && len(word) >= 3:
			v, err := newCosigner(word[2])
			if err != nil {
				return nil, err
			}
			p.witnesses[word[1]] = v
		case word[0] == "group" && len(word) >= 4:
			least, err := strconv.Atoi(word[2])
			if word[2] == "all" {
				least, err = len(word)-3, nil
			} else if word[2] == "any" {
				least, err = 1, nil
			}
			if err != nil {
				return nil, err
			}
			p.groups[word[1]] = group{least, word[3:]}
		case word[0] == "quorum" && len(word) == 2:
			p.quorum = word[1]
		default:
			return nil, fmt.Errorf("the policy says %q", line)
		}
	}
	if len(logs) == 0 || p.quorum == "" {
		return nil, fmt.Errorf("the policy has no log or no quorum")
	}
	p.logs = note.VerifierList(logs...)
	for _, v := range p.witnesses {
		logs = append(logs, v)
	}
	p.all = note.VerifierList(logs...)
	return p, nil
}

// open reads a checkpoint: all signatures by known keys must hold, one of them must be the log's. tell: say when the quorum is missing.
func (p *policy) open(text string, tell bool) (tree, bool) {
	n, err := note.Open([]byte(text), p.all)
	if err != nil {
		fault("checkpoint: %v", err)
		return tree{}, false
	}
	line := strings.Split(n.Text, "\n")
	if len(line) < 4 {
		fault("checkpoint: it has %d lines", len(line))
		return tree{}, false
	}
	size, err := strconv.ParseInt(line[1], 10, 64)
	root, err2 := tlog.ParseHash(line[2])
	t, signed, by := tree{origin: line[0], size: size, root: root}, false, map[string]bool{}
	for _, sig := range n.Sigs {
		signed = signed || (sig.Name == t.origin && p.logNames[sig.Name])
		for name, v := range p.witnesses {
			if v.Name() == sig.Name && v.KeyHash() == sig.Hash {
				by[name] = true
			}
		}
	}
	if err != nil || err2 != nil || !signed {
		fault("checkpoint of %s is not signed by the log", t.origin)
		return t, false
	}
	t.witnessed = p.quorum != "none" && p.stands(p.quorum, by)
	if tell && !t.witnessed {
		doubt("too few witnesses signed the checkpoint: %v", by)
	}
	return t, true
}

func (p *policy) stands(name string, by map[string]bool) bool {
	g, isGroup := p.groups[name]
	if !isGroup {
		return by[name]
	}
	count := 0
	for _, member := range g.members {
		if p.stands(member, by) {
			count++
		}
	}
	return count >= g.least
}
