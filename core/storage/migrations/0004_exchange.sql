-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The exchange with members on laptops without a network: who is who by certificate, what members
-- state of their interests, what they ask of regions, and which packages went out and came in.

-- One row: the authority of this dossier. Its key is enciphered; on a member's laptop there is none.
CREATE TABLE authority (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    certificate {blob} NOT NULL,
    key_file {blob},
    made_at TEXT NOT NULL
);

-- Never removed: what was signed long ago can still be looked up.
CREATE TABLE member_certificate (
    fingerprint TEXT PRIMARY KEY,
    member TEXT NOT NULL REFERENCES member (id),
    certificate {blob} NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('authority', 'elsewhere')),
    added_at TEXT NOT NULL,
    revoked_at TEXT,
    reason TEXT NOT NULL,
    replaced_by TEXT REFERENCES member_certificate (fingerprint)
);

-- Lines are added, never changed; the last one of a member on a plan holds.
CREATE TABLE conflict_declaration (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    kind TEXT NOT NULL CHECK (kind IN ('none', 'possible', 'direct')),
    reason TEXT NOT NULL,
    declared_at TEXT NOT NULL
);

CREATE TABLE question (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    criterion TEXT NOT NULL,
    body TEXT NOT NULL,
    asked_at TEXT NOT NULL
);

CREATE TABLE exchanged_package (
    id TEXT PRIMARY KEY,
    way TEXT NOT NULL CHECK (way IN ('made', 'opened')),
    kind TEXT NOT NULL CHECK (kind IN ('round', 'return')),
    round TEXT NOT NULL REFERENCES round (id),
    member TEXT NOT NULL REFERENCES member (id),
    made_at TEXT NOT NULL,
    handled_at TEXT NOT NULL,
    signer TEXT NOT NULL
);

-- Parts that the program that opened the package did not know and that a later one may.
CREATE TABLE package_part (
    package TEXT NOT NULL REFERENCES exchanged_package (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    content {blob} NOT NULL,
    PRIMARY KEY (package, name)
);

-- What a member had read when the plan was replaced. Without lines: what the plan has now.
CREATE TABLE judged_version (
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    position INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (sha256),
    PRIMARY KEY (plan, member, position)
);

CREATE INDEX member_certificate_by_member ON member_certificate (member);
CREATE INDEX conflict_declaration_by_plan ON conflict_declaration (plan);
CREATE INDEX question_by_plan ON question (plan);
CREATE INDEX exchanged_package_by_round ON exchanged_package (round);
