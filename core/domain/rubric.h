// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace beraad::domain {

/// One step of a scale of levels: its key is stored ("met"), its title shown ("Voldaan").
struct Level
{
    QString key;
    QString title;
    QString description;

    friend bool operator==(const Level&, const Level&) = default;
};

/// What a number of points stands for, as a hold for who scores: 8 of 10 is "convincing".
struct Anchor
{
    double points = 0;
    QString description;

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// How a criterion is judged. A scale of levels runs from the lowest to the highest level; a scale
/// of points runs from 0 to `maximum` in steps, and the criterion counts as met from `sufficient`
/// points on. The fields of the other kind stay empty.
struct Scale
{
    enum class Kind
    {
        Levels,
        Points
    };

    Kind kind = Kind::Levels;
    QList<Level> levels;
    double maximum = 0;
    double step = 1;
    double sufficient = 0;
    QList<Anchor> anchors;

    friend bool operator==(const Scale&, const Scale&) = default;
};

/// Whether a judgement must point at a passage in the plan.
enum class EvidenceRule
{
    Optional,
    Required
};

/// Whether a judgement must say why.
enum class MotivationRule
{
    Never,
    WhenNotMet,
    Always
};

/// One question that the plan is held against.
struct Criterion
{
    QString key; ///< short, stable, shown: "A1"
    QString title;
    QString guidance;
    Scale scale;
    double weight = 1;
    bool isKnockOut = false;
    EvidenceRule evidence = EvidenceRule::Optional;
    MotivationRule motivation = MotivationRule::WhenNotMet;

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

struct Section
{
    QString key;
    QString title;
    QString introduction;
    QList<Criterion> criteria;

    friend bool operator==(const Section&, const Section&) = default;
};

/// The form that plans are judged by. The same identifier, version and keys exist in each
/// language; reviews are stored by criterion key, so that a rubric can be read in either.
struct Rubric
{
    QString identifier;
    QString version;
    QString title;
    Language language = Language::Dutch;
    QList<Section> sections;
    /// Keys of the criteria that decide between plans of equal points, the first before the second.
    /// Empty: equal plans share a rank.
    QStringList tieBreak = {};

    /// All criteria in the order of the form.
    QList<Criterion> criteria() const;
    /// The criterion with this key, or null; valid while the rubric stays as it is.
    const Criterion* criterion(const QString& key) const;

    friend bool operator==(const Rubric&, const Rubric&) = default;
};

/// What a member found on one criterion. Four states that never pass for each other: nothing given
/// yet, cannot be judged from this plan, not applicable to this region, and a value. Zero points
/// is a value.
class Judgement
{
public:
    enum class State
    {
        Empty,
        CannotBeJudged,
        NotApplicable,
        Value
    };

    Judgement() = default;
    static Judgement cannotBeJudged() { return Judgement(State::CannotBeJudged); }
    static Judgement notApplicable() { return Judgement(State::NotApplicable); }
    static Judgement ofLevel(const QString& key);
    static Judgement ofPoints(double points);

    State state() const { return m_state; }
    bool isEmpty() const { return m_state == State::Empty; }
    bool isValue() const { return m_state == State::Value; }
    /// The level's key, where the value is a level.
    const std::optional<QString>& level() const { return m_level; }
    /// The points, where the value is points.
    const std::optional<double>& points() const { return m_points; }

    friend bool operator==(const Judgement&, const Judgement&) = default;

private:
    explicit Judgement(State state)
        : m_state(state)
    {
    }

    State m_state = State::Empty;
    std::optional<QString> m_level;
    std::optional<double> m_points;
};

/// Judgements by the key of their criterion; a missing key is an empty judgement.
using Judgements = QMap<QString, Judgement>;

/// How far a criterion is met. Of levels the lowest is not met, the highest met and all between
/// them partly; points are met from the scale's sufficient number on and not met below it.
enum class Standing
{
    NotMet,
    PartlyMet,
    Met
};

/// The level with this key, or null; valid while the scale stays as it is.
const Level* findLevel(const Scale& scale, const QString& key);

/// Whether the judgement can be given on this scale. The three states without a value always fit.
bool fits(const Judgement& judgement, const Scale& scale);

/// Whether a judgement on the one means the same on the other: the same levels by their keys, or
/// points up to the same maximum. What the levels are called may differ.
bool haveSameSteps(const Scale& one, const Scale& other);

/// How far the criterion is met; nothing without a value that fits.
std::optional<Standing> standing(const Judgement& judgement, const Scale& scale);

/// Whether this judgement must say why. "Cannot be judged" and "not applicable" need a reason
/// wherever "not met" does. An empty judgement needs nothing yet.
bool needsMotivation(const Criterion& criterion, const Judgement& judgement);

/// Whether this judgement must point at a passage. What the plan does not say cannot be pointed
/// at: "not met" and the states without a value need none.
bool needsEvidence(const Criterion& criterion, const Judgement& judgement);

/// The weighted points of all points criteria together. Nothing while one is empty or could not be
/// judged, because a total with a gap looks like a low total; what is not applicable is left out.
std::optional<double> pointsTotal(const Rubric& rubric, const Judgements& judgements);

/// The most that pointsTotal could have been: the weighted maximum of the criteria that apply.
double pointsAttainable(const Rubric& rubric, const Judgements& judgements);

/// The mean of the points in these judgements of one criterion. What has no points is left out
/// and never counted as 0; nothing when no points are left.
std::optional<double> meanPoints(const QList<Judgement>& judgements);

} // namespace beraad::domain
