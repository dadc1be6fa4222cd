-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema. Kept to what SQLite and PostgreSQL share; {blob} is filled in by dialect.cpp.
-- Identities are random UUIDs as text, amounts are euro cents, dates ISO 8601, times UTC.

CREATE TABLE programme (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    legal_basis TEXT NOT NULL
);

CREATE TABLE programme_budget (
    programme TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    cents BIGINT NOT NULL,
    PRIMARY KEY (programme, year)
);

CREATE TABLE rubric (
    id TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
);

CREATE TABLE round (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (id),
    rubric TEXT NOT NULL REFERENCES rubric (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('planAssessment', 'progressReport')),
    submission_deadline TEXT,
    plenary_date TEXT,
    advice_date TEXT,
    funding_start TEXT,
    ceiling_cents BIGINT,
    finalised_at TEXT,
    UNIQUE (programme, number)
);

CREATE TABLE observation (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id),
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE region (
    id TEXT PRIMARY KEY,
    programme TEXT NOT NULL REFERENCES programme (id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('technologyRegion', 'technologyPoorRegion')),
    applicant TEXT NOT NULL,
    contact TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    email TEXT NOT NULL,
    UNIQUE (programme, number)
);

CREATE TABLE region_partner (
    region TEXT NOT NULL REFERENCES region (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('vmboSchool', 'mboCollege', 'company', 'other')),
    PRIMARY KEY (region, position)
);

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id),
    region TEXT NOT NULL REFERENCES region (id),
    state TEXT NOT NULL
        CHECK (state IN ('expected', 'received', 'incomplete', 'complete', 'withdrawn')),
    received_on TEXT,
    cofinancing_cents BIGINT,
    UNIQUE (round, region)
);

CREATE TABLE plan_budget (
    plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    cents BIGINT NOT NULL,
    PRIMARY KEY (plan, year)
);

CREATE TABLE document (
    sha256 TEXT PRIMARY KEY,
    bytes BIGINT NOT NULL,
    pages INTEGER NOT NULL,
    content {blob} NOT NULL
);

CREATE TABLE document_page (
    document TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (document, page)
);

CREATE TABLE plan_document (
    plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (sha256),
    file_name TEXT NOT NULL,
    PRIMARY KEY (plan, position)
);

CREATE TABLE member (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('member', 'chair', 'secretary')),
    certificate TEXT NOT NULL
);

CREATE TABLE assignment (
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    PRIMARY KEY (plan, member)
);

CREATE TABLE conflict (
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    reason TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    PRIMARY KEY (plan, member)
);

CREATE TABLE review (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    member TEXT NOT NULL REFERENCES member (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'final')),
    recommendation TEXT
        CHECK (recommendation IN ('approve', 'approveWithPoints', 'revise', 'reject')),
    remarks TEXT NOT NULL,
    finalised_at TEXT,
    UNIQUE (plan, member)
);

CREATE TABLE score (
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    criterion TEXT NOT NULL,
    state TEXT NOT NULL
        CHECK (state IN ('empty', 'cannotBeJudged', 'notApplicable', 'value')),
    level TEXT,
    points DOUBLE PRECISION,
    motivation TEXT NOT NULL,
    PRIMARY KEY (review, criterion)
);

CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    review TEXT NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    document TEXT NOT NULL REFERENCES document (sha256),
    page INTEGER NOT NULL,
    rectangles TEXT NOT NULL,
    quote TEXT NOT NULL
);

CREATE TABLE advice (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL UNIQUE REFERENCES plan (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'adopted')),
    outcome TEXT CHECK (outcome IN ('approve', 'approveWithPoints', 'revise', 'reject')),
    motivation TEXT NOT NULL,
    cause TEXT CHECK (cause IN ('withdrewInFirstRound', 'cooperationStalls', 'planNotConcrete',
                                'thinlyPopulated', 'other')),
    cause_remark TEXT NOT NULL,
    settle_before TEXT,
    knock_out_justification TEXT NOT NULL,
    votes_in_favour INTEGER,
    votes_against INTEGER,
    votes_abstained INTEGER
);

CREATE TABLE improvement_point (
    id TEXT PRIMARY KEY,
    advice TEXT NOT NULL REFERENCES advice (id),
    position INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE follow_up (
    point TEXT NOT NULL REFERENCES improvement_point (id),
    plan TEXT NOT NULL REFERENCES plan (id),
    state TEXT NOT NULL CHECK (state IN ('addressed', 'partly', 'notAddressed')),
    remark TEXT NOT NULL,
    PRIMARY KEY (point, plan)
);

CREATE TABLE decision (
    plan TEXT PRIMARY KEY REFERENCES plan (id),
    kind TEXT NOT NULL CHECK (kind IN ('adopted', 'departed')),
    outcome TEXT NOT NULL CHECK (outcome IN ('approve', 'approveWithPoints', 'revise', 'reject')),
    decided_on TEXT,
    reference TEXT NOT NULL,
    reason TEXT NOT NULL
);

CREATE TABLE report (
    id TEXT PRIMARY KEY,
    round TEXT NOT NULL REFERENCES round (id),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    made_at TEXT NOT NULL,
    data_digest TEXT NOT NULL,
    signed_at TEXT,
    signers TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    stamp_page INTEGER NOT NULL,
    stamp_rectangle TEXT NOT NULL,
    content {blob} NOT NULL
);

CREATE TABLE letter (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL REFERENCES plan (id),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    outcome TEXT NOT NULL CHECK (outcome IN ('approve', 'approveWithPoints', 'revise', 'reject')),
    made_at TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('pdf', 'printed')),
    destination TEXT NOT NULL,
    sha256 TEXT NOT NULL
);

CREATE TABLE audit (
    number BIGINT PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
);

-- One row: where the trail ends, so that entries cut off its end show too.
CREATE TABLE audit_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL,
    hash TEXT NOT NULL
);

INSERT INTO audit_head (one, number, hash) VALUES (1, 0, '');

CREATE INDEX plan_by_region ON plan (region);
CREATE INDEX assignment_by_member ON assignment (member);
CREATE INDEX evidence_by_review ON evidence (review);
CREATE INDEX improvement_point_by_advice ON improvement_point (advice);
CREATE INDEX follow_up_by_plan ON follow_up (plan);
CREATE INDEX letter_by_plan ON letter (plan);
CREATE INDEX audit_by_subject ON audit (subject);
