// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/scalerows.h"

#include "ui/kit/measures.h"
#include "ui/kit/stillwheel.h"
#include "ui/setup/anchorsfield.h"
#include "ui/setup/formrows.h"
#include "ui/setup/levelsfield.h"
#include "ui/setup/scalenumber.h"

#include "core/wording/rubricwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace beraad::ui {

using namespace domain;

namespace {

constexpr double kUsualMaximum = 10;

Scale emptyScale(Scale::Kind kind)
{
    Scale scale;
    scale.kind = kind;
    if (kind == Scale::Kind::Points)
        scale.maximum = kUsualMaximum;
    return scale;
}

} // namespace

ScaleRows::ScaleRows(QFormLayout& form, QWidget* parent)
    : QObject(parent)
    , m_form(form)
    , m_parent(parent)
    , m_kind(new QComboBox(parent))
    , m_levels(new LevelsField(parent))
    , m_anchors(new AnchorsField(parent))
    , m_together(new QCheckBox(parent))
    , m_share(new QPushButton(tr("Use this scale for all criteria"), parent))
{
    for (const Scale::Kind kind : {Scale::Kind::Levels, Scale::Kind::Points})
        m_kind->addItem(wording::word(kind), int(kind));
    keepStillUnderWheel(m_kind);
    addRow(form, tr("&Judged in"), static_cast<QWidget*>(m_kind));
    addRow(form, tr("&Levels, low to high"), static_cast<QWidget*>(m_levels));
    m_numbers = {addNumber(tr("Ma&ximum"), &Scale::maximum), addNumber(tr("&Step"), &Scale::step),
                 addNumber(tr("Su&fficient from"), &Scale::sufficient)};
    addRow(form, tr("Exam&ples"), static_cast<QWidget*>(m_anchors));
    auto* shared = new QVBoxLayout;
    shared->setSpacing(kHalfStep);
    shared->addWidget(m_together);
    shared->addWidget(m_share, 0, Qt::AlignLeft);
    form.addRow(QString(), shared);
    connectFields();
}

ScaleNumber* ScaleRows::addNumber(const QString& label, double Scale::*value)
{
    auto* field = new ScaleNumber(m_parent);
    field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow(m_form, label, static_cast<QWidget*>(field));
    connect(field, &ScaleNumber::picked, this, [this, value](double number) {
        m_scale.*value = number;
        give({});
    });
    return field;
}

void ScaleRows::connectFields()
{
    connect(m_kind, &QComboBox::activated, this, &ScaleRows::pickKind);
    connect(m_levels, &LevelsField::edited, this, [this](const QList<Level>& levels) {
        m_scale.levels = levels;
        give(QStringLiteral("levels"));
    });
    connect(m_anchors, &AnchorsField::edited, this, [this](const QList<Anchor>& anchors) {
        m_scale.anchors = anchors;
        give(QStringLiteral("anchors"));
    });
    connect(m_share, &QPushButton::clicked, this, &ScaleRows::shareRequested);
}

/// What was written for the one kind is there again when the person comes back to it.
void ScaleRows::pickKind()
{
    const auto kind = Scale::Kind(m_kind->currentData().toInt());
    if (kind == m_scale.kind)
        return;
    if (m_other.kind != kind)
        m_other = emptyScale(kind);
    std::swap(m_scale, m_other);
    give({});
}

void ScaleRows::give(const QString& field)
{
    Q_EMIT edited(m_scale, field);
}

void ScaleRows::showKind()
{
    const bool isOfPoints = m_scale.kind == Scale::Kind::Points;
    m_kind->setCurrentIndex(m_kind->findData(int(m_scale.kind)));
    m_form.setRowVisible(m_levels, !isOfPoints);
    for (ScaleNumber* number : std::as_const(m_numbers))
        m_form.setRowVisible(number, isOfPoints);
    m_form.setRowVisible(m_anchors, isOfPoints);
}

void ScaleRows::showScale(const Scale& scale, int sharing, int others)
{
    m_scale = scale;
    if (m_other.kind == m_scale.kind)
        m_other = emptyScale(scale.kind == Scale::Kind::Levels ? Scale::Kind::Points
                                                               : Scale::Kind::Levels);
    showKind();
    m_levels->showLevels(scale.levels);
    m_anchors->showAnchors(scale.anchors);
    m_numbers[0]->showNumber(scale.maximum);
    m_numbers[1]->showNumber(scale.step);
    m_numbers[2]->showNumber(scale.sufficient);
    m_together->setText(
        tr("Change it for the %n other criteria with this scale too", nullptr, sharing));
    m_together->setVisible(sharing > 0 && !m_isReadOnly);
    m_share->setVisible(sharing < others && !m_isReadOnly);
}

void ScaleRows::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_kind->setEnabled(!readOnly);
    m_levels->setReadOnly(readOnly);
    m_anchors->setReadOnly(readOnly);
    for (ScaleNumber* number : std::as_const(m_numbers))
        number->setNumberReadOnly(readOnly);
}

void ScaleRows::flush()
{
    m_levels->flush();
    m_anchors->flush();
}

void ScaleRows::startOver()
{
    m_other = {};
    m_levels->startOver();
    m_anchors->startOver();
    m_together->setChecked(true);
}

bool ScaleRows::isShared() const
{
    return m_together->isChecked();
}

} // namespace beraad::ui

#include "moc_scalerows.cpp"
