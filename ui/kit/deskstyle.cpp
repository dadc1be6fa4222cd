// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/deskstyle.h"

#include "ui/kit/measures.h"
#include "ui/kit/palettes.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

namespace beraad::ui {

namespace {

constexpr qreal kFocusWidth = 2;

void drawBox(QPainter* painter, const QRect& rect, const QBrush& face, const QColor& outline,
             qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(face);
    painter->setPen(QPen(outline, width));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

QColor mixed(const QColor& a, const QColor& b, int percentOfB)
{
    const auto mix = [percentOfB](int x, int y) {
        return (x * (100 - percentOfB) + y * percentOfB) / 100;
    };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

/// The one button that the person most likely wants now.
bool isSuggested(const QStyleOptionButton& button)
{
    return (button.features & QStyleOptionButton::DefaultButton) &&
           (button.state & QStyle::State_Enabled);
}

/// The face of a button: the suggested next step carries the accent, a pressed one is a shade
/// deeper, and what is chosen has a tint and an edge of the accent.
void drawButton(const QStyleOption* option, QPainter* painter)
{
    const QPalette& palette = option->palette;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDefault = button && isSuggested(*button);
    const bool isDown = option->state & QStyle::State_Sunken;
    const bool isChosen = option->state & QStyle::State_On;
    const bool isHovered = isEnabled && (option->state & QStyle::State_MouseOver);
    QColor face = palette.color(isEnabled ? QPalette::Button : QPalette::Window);
    QColor outline = hairlineColour(palette);
    if (isDefault) {
        face = accentColour(palette);
        outline = face;
    } else if (isChosen) {
        outline = accentColour(palette);
        face = mixed(face, outline, 16);
    }
    const QColor ink = palette.color(QPalette::WindowText);
    if (isDown)
        face = mixed(face, ink, 16);
    else if (isHovered)
        face = mixed(face, ink, 6);
    drawBox(painter, option->rect, face, outline);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawBox(painter, option->rect, Qt::NoBrush,
                isDefault ? palette.color(QPalette::WindowText) : accentColour(palette),
                kFocusWidth);
}

/// The ring or box of a choice: an edge that shows on every ground, filled with the accent where it
/// is chosen.
void drawChoice(const QStyleOption* option, QPainter* painter, qreal radius)
{
    const QPalette& palette = option->palette;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor accent = isEnabled ? accentColour(palette) : quietColour(palette);
    const bool isChosen = option->state & QStyle::State_On;
    const qreal side = std::min(option->rect.width(), option->rect.height()) - 1.5;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isChosen ? accent : quietColour(palette), 1.2));
    painter->setBrush(palette.color(isEnabled ? QPalette::Base : QPalette::Window));
    painter->drawRoundedRect(box, radius, radius);
    if (isChosen) {
        const qreal inset = side * 0.26;
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    painter->restore();
}

/// A box that is ticked shows a tick, because a dot is a ring's.
void drawTick(const QStyleOption* option, QPainter* painter)
{
    const QRectF box = QRectF(option->rect).adjusted(3, 3, -3, -3);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isEnabled ? accentColour(option->palette) : quietColour(option->palette),
                         2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({QPointF(box.left(), box.center().y()),
                                     QPointF(box.left() + box.width() * 0.38, box.bottom() - 0.5),
                                     QPointF(box.right(), box.top() + 0.5)}));
    painter->restore();
}

/// What is drawn while nothing is chosen; a box that is partly ticked is left to the base style.
QStyleOption unchosen(const QStyleOption& option)
{
    QStyleOption plain = option;
    plain.state &= ~QStyle::State_On;
    return plain;
}

void drawField(const QStyleOption* option, QPainter* painter, bool hasFocus)
{
    const QPalette& palette = option->palette;
    drawBox(painter, option->rect, palette.color(QPalette::Base),
            hasFocus ? accentColour(palette) : hairlineColour(palette), hasFocus ? kFocusWidth : 1);
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // A heading stands where its column begins; Qt puts those of tables in the middle.
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 2 * kStep;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kStep;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return kIconSize;
    case PM_ToolBarIconSize:
        return kRailIconSize;
    case PM_SplitterWidth:
        return kStep;
    case PM_ScrollBarExtent:
        return 2 * kStep - 2;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return kHalfStep;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate: // nothing blinks
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const
{
    const bool hasFocus = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, hasFocus);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorRadioButton:
        drawChoice(option, painter, option->rect.height() / 2.0);
        return;
    case PE_IndicatorCheckBox: {
        if (option->state & State_NoChange)
            break;
        const QStyleOption box = unchosen(*option);
        drawChoice(&box, painter, kRadius - 1);
        if (option->state & State_On)
            drawTick(option, painter);
        return;
    }
    case PE_Frame:
        drawBox(painter, option->rect, Qt::NoBrush,
                hasFocus ? accentColour(option->palette) : hairlineColour(option->palette),
                hasFocus ? kFocusWidth : 1);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton*>(widget))
            return; // the face has drawn it
        drawBox(painter, option->rect, Qt::NoBrush, accentColour(option->palette), kFocusWidth);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element != CE_PushButtonLabel || !button || !isSuggested(*button)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // The text of the suggested step lies on the accent; its icon is drawn as if selected.
    QStyleOptionButton label = *button;
    label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::HighlightedText));
    if (!label.icon.isNull())
        label.icon = QIcon(label.icon.pixmap(label.iconSize, painter->device()->devicePixelRatio(),
                                             QIcon::Selected));
    QProxyStyle::drawControl(element, &label, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && box && box->editable) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const bool hasFocus = option->state & State_HasFocus;
        drawBox(painter, option->rect, Qt::NoBrush,
                hasFocus ? accentColour(option->palette) : hairlineColour(option->palette),
                hasFocus ? kFocusWidth : 1);
        return;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control != CC_ToolButton || !button ||
        (button->features & QStyleOptionToolButton::MenuButtonPopup)) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // A button that is nothing but its menu needs no arrow in its corner as well.
    QStyleOptionToolButton plain = *button;
    plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    QProxyStyle::drawComplexControl(control, &plain, painter, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                  const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return {size.width() + 2 * kStep, qMax(size.height(), 4 * kStep)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(qMax(size.height(), 4 * kStep));
        break;
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), 3 * kStep + kHalfStep));
        break;
    case CT_MenuItem:
        if (size.height() > kStep) // a separator stays thin
            size.setHeight(qMax(size.height(), 3 * kStep + kHalfStep));
        break;
    default:
        break;
    }
    return size;
}

} // namespace beraad::ui

#include "moc_deskstyle.cpp"
