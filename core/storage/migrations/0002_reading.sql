-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The reading desk: where words stand on pages, an index to search all plans, marks of readers,
-- where each reader was, and what evidence speaks for. {search} is filled in by dialect.cpp.

ALTER TABLE evidence ADD COLUMN bearing TEXT CHECK (bearing IN ('strength', 'weakness', 'question'));

-- The words of a page with their boxes, packed (core/text/pagewords.h). Derived from the PDF: a
-- document that came in before this has none until somebody reads it again.
CREATE TABLE page_words (
    document TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    words {blob} NOT NULL,
    PRIMARY KEY (document, page)
);

CREATE TABLE document_heading (
    document TEXT NOT NULL REFERENCES document (sha256) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    level INTEGER NOT NULL,
    title TEXT NOT NULL,
    page INTEGER NOT NULL,
    top DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (document, position)
);

-- The number by which the search index knows a document; one without is not searchable yet.
CREATE TABLE searchable_document (
    number BIGINT PRIMARY KEY,
    document TEXT NOT NULL UNIQUE REFERENCES document (sha256) ON DELETE CASCADE
);

{search};

CREATE TABLE mark (
    id TEXT PRIMARY KEY,
    member TEXT NOT NULL REFERENCES member (id),
    plan TEXT NOT NULL REFERENCES plan (id),
    document TEXT NOT NULL REFERENCES document (sha256),
    page INTEGER NOT NULL,
    rectangles TEXT NOT NULL,
    quote TEXT NOT NULL,
    words_before TEXT NOT NULL,
    words_after TEXT NOT NULL,
    colour TEXT NOT NULL CHECK (colour IN ('yellow', 'green', 'blue', 'pink')),
    note TEXT NOT NULL,
    sharing TEXT NOT NULL CHECK (sharing IN ('private', 'shared')),
    made_at TEXT NOT NULL
);

CREATE TABLE reading_place (
    member TEXT NOT NULL REFERENCES member (id),
    document TEXT NOT NULL REFERENCES document (sha256),
    page INTEGER NOT NULL,
    top DOUBLE PRECISION NOT NULL,
    fit TEXT NOT NULL CHECK (fit IN ('width', 'page', 'none')),
    zoom DOUBLE PRECISION NOT NULL,
    criterion TEXT NOT NULL,
    PRIMARY KEY (member, document)
);

CREATE INDEX mark_by_plan ON mark (plan);
