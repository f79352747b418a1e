// Command tongban-verify checks a case bundle or a full export of Tongban's trail, with nothing of the product's own code: hashes by
// crypto/sha256, notes and trees by golang.org/x/mod/sumdb. It checks the SHA-256 tree; the SM3 tree is the other verifier's.
//
//	tongban-verify -policy FILE -bundle FILE
//	tongban-verify -policy FILE -export DIR
//
// Ends with 0 intact, 1 could not run, 2 tampering or loss, 3 intact but not witnessed.
package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Entry is one entry as bundle and export carry it.
type Entry struct {
	EntryID, Seq                          int64
	Stream, Idem, Prev, Hash, SM3, Canon  string
	Type, Actor, Org, Region, Outcome, At string
	Index                                 int64
	Proof                                 []tlog.Hash
}

type position struct {
	seq, entryID, caseSeq int64
	hash                  string
}

var faults, doubts int

func fault(format string, args ...any) {
	if faults++; faults <= 20 {
		fmt.Printf("FAULT "+format+"\n", args...)
	}
}

func doubt(format string, args ...any) {
	doubts++
	fmt.Printf("not witnessed: "+format+"\n", args...)
}

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, "could not verify:", err)
		os.Exit(1)
	}
	return value
}

// check holds the entry against its hash, its predecessor and the columns that repeat its content.
func (e *Entry) check(before position) position {
	at := fmt.Sprintf("%s seq %d: ", e.Stream, e.Seq)
	if e.Seq != before.seq+1 {
		fault(at+"follows %d", before.seq)
	} else if e.Prev != before.hash {
		fault(at + "prev is not the hash of the entry before")
	}
	if e.EntryID <= before.entryID {
		fault(at + "its number does not follow")
	}
	stream := sha256.Sum256([]byte(e.Stream))
	prev, _ := hex.DecodeString(e.Prev)
	place := binary.BigEndian.AppendUint64(nil, uint64(e.Seq))
	hash := sha256.Sum256(bytes.Join([][]byte{[]byte("gov-audit/1\n"), stream[:], place, prev, []byte(e.Canon)}, nil))
	if hex.EncodeToString(hash[:]) != e.Hash {
		fault(at + "hash is not that of the content")
	}
	type who struct{ PersonID, UnitID, Region string }
	var c struct {
		Type, Outcome, RecordedAt, RequestID, CaseNo string
		UnitID, Region                               *string
		CaseSeq                                      *int64
		Actor                                        *who
	}
	if json.Unmarshal([]byte(e.Canon), &c) != nil || c.Actor == nil {
		fault(at + "the content is no entry")
		return position{e.Seq, e.EntryID, before.caseSeq, e.Hash}
	}
	or := func(value *string, other string) string {
		if value != nil {
			return *value
		}
		return other
	}
	for _, pair := range [][2]string{{e.Type, c.Type}, {e.Outcome, c.Outcome}, {e.At, c.RecordedAt}, {e.Actor, c.Actor.PersonID},
		{e.Org, or(c.UnitID, c.Actor.UnitID)}, {e.Region, or(c.Region, c.Actor.Region)}} {
		if pair[0] != pair[1] {
			fault(at+"a column is %q, the entry says %q", pair[0], pair[1])
		}
	}
	next := position{e.Seq, e.EntryID, before.caseSeq, e.Hash}
	if strings.HasPrefix(e.Stream, "case/") && e.Stream != "case/"+c.CaseNo {
		fault(at + "the entry is of another case")
	}
	if c.CaseSeq != nil {
		if *c.CaseSeq != before.caseSeq+1 || e.Idem != "case/"+c.CaseNo+"/"+c.RequestID {
			fault(at + "its step or its idempotency key is another")
		}
		next.caseSeq = *c.CaseSeq
	}
	return next
}

func (e *Entry) leaf() tlog.Hash {
	return tlog.RecordHash([]byte(fmt.Sprintf("tongban-leaf/1\n%s\n%d\n%s\n%s\n", e.Stream, e.Seq, e.Hash, e.SM3)))
}

var start = position{hash: strings.Repeat("00", 32)}

func bundle(file string, p *policy) {
	var b struct {
		Tongban, Origin, Stream, Checkpoint string
		Head                                *string
		Entries                             []Entry
	}
	err := json.Unmarshal(must(os.ReadFile(file)), &b)
	if b.Tongban != "bundle" {
		must(0, fmt.Errorf("%s is no bundle: %v", file, err))
	}
	if err != nil {
		fault("the bundle is damaged: %v", err)
	}
	tree, ok := p.open(b.Checkpoint, true)
	if ok && tree.origin != b.Origin {
		fault("the checkpoint is of %s", tree.origin)
	}
	at, hashes := start, map[int64]string{}
	for i := range b.Entries {
		e := &b.Entries[i]
		e.Stream = b.Stream
		at = e.check(at)
		hashes[e.Seq] = e.Hash
		if e.sm3() != e.SM3 {
			fault("seq %d: its SM3 is not that of the content", e.Seq)
		}
		if ok && (e.Index < 0 || e.Index >= tree.size || tlog.CheckRecord(e.Proof, tree.size, tree.root, e.Index, e.leaf()) != nil) {
			fault("seq %d: its proof does not lead to the root", e.Seq)
		}
	}
	if len(b.Entries) == 0 {
		fault("the bundle holds no entry")
	}
	if b.Head == nil {
		doubt("the log does not say how long the stream is")
		return
	}
	n, err := note.Open([]byte(*b.Head), p.logs)
	if err != nil {
		fault("the word on the length of the stream: %v", err)
		return
	}
	line := append(strings.Split(n.Text, "\n"), make([]string, 6)...)
	seq, _ := strconv.ParseInt(line[4], 10, 64)
	if line[0] != "tongban-stream-head/1" || line[1] != b.Origin || line[3] != b.Stream || hashes[seq] != line[5] {
		fault("the stream had %d entries, the last of them %s: missing or another", seq, line[5])
	}
}

func export(dir string, p *policy) {
	var trees []tree
	lines := bufio.NewScanner(must(os.Open(filepath.Join(dir, "checkpoints.ndjson"))))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var line struct{ Note string }
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			fault("checkpoints.ndjson: %v", err)
			continue
		}
		if t, ok := p.open(line.Note, false); ok {
			if len(trees) > 0 && t.size < trees[len(trees)-1].size {
				fault("%d leaves were signed after %d", t.size, trees[len(trees)-1].size)
			}
			trees = append(trees, t)
		}
	}
	files := must(filepath.Glob(filepath.Join(dir, "trail", "*.tsv")))
	sort.Strings(files)
	streams, size, next := map[string]position{}, int64(0), 0
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) (list []tlog.Hash, _ error) {
		for _, i := range indexes {
			list = append(list, stored[i])
		}
		return
	})
	for _, file := range files {
		scanner := bufio.NewScanner(must(os.Open(file)))
		scanner.Buffer(nil, 1<<20)
		for scanner.Scan() {
			e, err := parse(scanner.Text())
			if err != nil {
				fault("%s: %v", filepath.Base(file), err)
				continue
			}
			before, known := streams[e.Stream]
			if !known {
				before = start
			}
			streams[e.Stream] = e.check(before)
			stored = append(stored, must(tlog.StoredHashesForRecordHash(size, e.leaf(), reader))...)
			for size++; next < len(trees) && trees[next].size <= size; next++ {
				if trees[next].size == size && must(tlog.TreeHash(size, reader)) != trees[next].root {
					fault("%d leaves do not lead to the root that was signed", size)
				}
			}
		}
		must(0, scanner.Err())
	}
	if next < len(trees) {
		fault("%d leaves were signed, here are %d", trees[next].size, size)
	} else if len(trees) == 0 || !trees[len(trees)-1].witnessed || trees[len(trees)-1].size < size {
		doubt("no checkpoint of all %d entries has its quorum", size)
	}
}

var unescape = strings.NewReplacer("%25", "%", "%09", "\t", "%0a", "\n", "%0d", "\r")

func parse(line string) (*Entry, error) {
	c := strings.SplitN(line, "\t", 13)
	if len(c) < 13 {
		return nil, fmt.Errorf("a line of the trail has %d columns", len(c))
	}
	for i := range c[:12] {
		c[i] = unescape.Replace(c[i])
	}
	id, err := strconv.ParseInt(c[0], 10, 64)
	seq, err2 := strconv.ParseInt(c[2], 10, 64)
	if err != nil || err2 != nil {
		return nil, fmt.Errorf("a line of the trail has no numbers")
	}
	if strings.HasPrefix(c[12], "=") {
		raw, err := base64.StdEncoding.DecodeString(c[12][1:])
		if c[12] = string(raw); err != nil {
			return nil, err
		}
	}
	e := &Entry{EntryID: id, Stream: c[1], Seq: seq, Prev: c[3], Hash: c[4], Idem: c[5], Type: c[6], Actor: c[7], Org: c[8], Region: c[9], Outcome: c[10], At: c[11], Canon: c[12]}
	e.SM3 = e.sm3()
	return e, nil
}

func main() {
	policyFile := flag.String("policy", "", "C2SP tlog-policy of the verifier")
	bundleFile := flag.String("bundle", "", "a case bundle")
	exportDir := flag.String("export", "", "a full export")
	flag.Parse()
	p := must(readPolicy(string(must(os.ReadFile(*policyFile)))))
	switch {
	case *bundleFile != "":
		bundle(*bundleFile, p)
	case *exportDir != "":
		export(*exportDir, p)
	default:
		must(0, fmt.Errorf("say -bundle FILE or -export DIR"))
	}
	switch {
	case faults > 0:
		fmt.Printf("TAMPERED OR LOST: %d fault(s)\n", faults)
		os.Exit(2)
	case doubts > 0:
		fmt.Println("intact, not sufficiently witnessed")
		os.Exit(3)
	}
	fmt.Println("intact")
}
