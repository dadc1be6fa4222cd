-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What members know, and what the plan of a region asks of those who read it.
CREATE TABLE member_expertise (
    member TEXT NOT NULL REFERENCES member (id),
    position INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (member, position)
);

CREATE TABLE region_expertise (
    region TEXT NOT NULL REFERENCES region (id),
    position INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (region, position)
);
