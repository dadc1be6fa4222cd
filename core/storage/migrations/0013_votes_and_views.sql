-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the plenary votes on need not be a plan. Those on a plan stand in its advice; all three NULL:
-- there was no vote.
ALTER TABLE agenda_item ADD COLUMN votes_in_favour INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_against INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_abstained INTEGER;

-- Who holds the minority view on a joint finding. One from before this table has nobody here.
CREATE TABLE minority_holder (
    plan TEXT NOT NULL,
    criterion TEXT NOT NULL,
    position INTEGER NOT NULL,
    member TEXT NOT NULL, -- whom a dossier on another laptop need not know
    PRIMARY KEY (plan, criterion, position),
    FOREIGN KEY (plan, criterion) REFERENCES joint_finding (plan, criterion) ON DELETE CASCADE
);
