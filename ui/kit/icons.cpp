// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QStandardPaths>

#include <optional>

namespace beraad::ui {

namespace {

/// Takes the shape from the theme and the colour from the palette at the moment of painting: most
/// icons stand in menus that are never opened, and to look for a shape is to look in many folders.
class SymbolicIconEngine final : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in pixels of the device, as in QIconEngine.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        // QIcon asks the shape in device independent pixels and scales by itself.
        const QSize logical = (QSizeF(size) / scale).toSize();
        QPixmap coloured(size);
        coloured.fill(Qt::transparent);
        QPainter painter(&coloured);
        const QPixmap shape = this->shape().pixmap(logical, scale, QIcon::Normal, state);
        QRect target(QPoint(), shape.size().scaled(size, Qt::KeepAspectRatio));
        target.moveCenter(coloured.rect().center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(target, shape, shape.rect());
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(coloured.rect(), colour(mode));
        painter.end();
        coloured.setDevicePixelRatio(scale);
        return coloured;
    }

    QIconEngine* clone() const override { return new SymbolicIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return shape().isNull(); }

private:
    const QIcon& shape()
    {
        if (!m_shape)
            m_shape = QIcon::fromTheme(m_name);
        return *m_shape;
    }

    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        default:
            return palette.color(QPalette::Active, QPalette::WindowText);
        }
    }

    QString m_name;
    std::optional<QIcon> m_shape; ///< once it was needed
};

} // namespace

void useIconTheme()
{
    // Not every platform plugin knows where the desktop keeps its themes, the one of tests does
    // not.
    QStringList folders = QIcon::themeSearchPaths();
    const QStringList shared =
        QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& folder : shared)
        folders.append(folder + QStringLiteral("/icons"));
    folders.append(QStringLiteral("/usr/share/icons"));
    folders.removeDuplicates();
    QIcon::setThemeSearchPaths(folders);
    QIcon::setThemeName(QStringLiteral("breeze"));
    QIcon::setFallbackSearchPaths({QStringLiteral(":/icons")});
}

QIcon icon(const QString& name)
{
    return QIcon(new SymbolicIconEngine(name));
}

} // namespace beraad::ui
