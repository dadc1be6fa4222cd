// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutbox.h"

#include "core/pdf/workerengine.h"
#include "core/wording/confinementwording.h"
#include "core/wording/errorwording.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace beraad::ui {

void showAbout(QWidget* over)
{
    pdf::WorkerEngine reader;
    const Result<Confinement> confinement = reader.confinement();
    const auto text = QCoreApplication::translate(
        "AboutBox",
        "<p><b>Beraad %1</b></p><p>For committees that assess plans: reading, scoring, advising "
        "and reporting.</p><p>%2</p><p>Free software under the GNU General Public License, "
        "version 3 or later.</p>");
    QMessageBox::about(over, QCoreApplication::translate("AboutBox", "About Beraad"),
                       text.arg(QStringLiteral(BERAAD_VERSION),
                                confinement ? wording::sentence(*confinement)
                                            : wording::sentence(confinement.error())));
}

} // namespace beraad::ui
