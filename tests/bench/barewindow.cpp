// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <poppler-qt6.h>

#include <QApplication>
#include <QLabel>
#include <QPixmap>

/// The least that can show a page: a window of Qt with the first page of a PDF in it, as wide as it
/// is told, drawn by Poppler on the window's thread. What the program is measured beside.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto document = Poppler::Document::load(arguments.value(1));
    if (!document)
        return 2;
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const auto page = document->page(0);
    const double dpi = arguments.value(2).toDouble() / page->pageSizeF().width() * 72;
    QLabel window;
    window.setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    window.setPixmap(QPixmap::fromImage(page->renderToImage(dpi, dpi)));
    window.setMinimumSize(100, 100);
    window.showMaximized();
    return QApplication::exec();
}
