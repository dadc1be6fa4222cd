// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace beraad::demonstration {

/// Where everything of a demonstration lies in its folder. Names are Dutch, as all of it is.
class DemonstrationFolder
{
public:
    explicit DemonstrationFolder(const QString& path);

    const QString& path() const { return m_path; }
    QString dossier() const { return inside("demonstratie.beraad"); }
    QString plans() const { return inside("plannen"); }
    QString plans(int round) const { return inside("plannen/ronde-%1", round); }
    QString regionTable() const { return inside("regios.csv"); }
    QString report(int round) const { return inside("adviesrapport-ronde-%1.pdf", round); }
    QString letters(int round) const { return inside("brieven/ronde-%1", round); }
    QString keyFile() const { return inside("sleutel/voorzitter.p12"); }
    QString authority() const { return inside("sleutel/certificaatautoriteit.pem"); }
    QString readMe() const { return inside("LEESMIJ.txt"); }

    /// The dossier while it is being built; its presence says that the building was cut short.
    QString unfinishedDossier() const { return inside("onvoltooid.beraad"); }

    bool isFinished() const;
    /// Whether nothing is there yet.
    bool isFree() const;
    /// Whether building was cut short here.
    bool isUnfinished() const;
    /// Makes the folder, or takes an empty one or one in which building was cut short.
    /// FileNotWritable, also where others keep something.
    Result<void> prepare();
    /// What was built goes, and the folder too when prepare() made it.
    void clear();
    Result<void> makeFolder(const QString& path) const;

private:
    QString inside(const char* name) const;
    QString inside(const char* name, int round) const;

    QString m_path;
    bool m_isNew = false;
};

} // namespace beraad::demonstration
