-- SPDX-FileCopyrightText: The Beraad contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the merge needs to know of earlier returns: the newest of each line of work of a member as
-- it came, and what of it a person passed over for what another laptop brought.

CREATE TABLE kept_return (
    package TEXT PRIMARY KEY REFERENCES exchanged_package (id) ON DELETE CASCADE,
    content TEXT NOT NULL
);

CREATE TABLE passed_over (
    package TEXT NOT NULL REFERENCES kept_return (package) ON DELETE CASCADE,
    plan TEXT NOT NULL REFERENCES plan (id),
    part TEXT NOT NULL,
    which TEXT NOT NULL,
    PRIMARY KEY (package, plan, part, which)
);
