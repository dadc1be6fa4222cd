// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/speller.h"

#include "core/spelling/words.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell.hxx>

#include <algorithm>

namespace beraad::spelling {

namespace {

/// By preference; the plain name is what some systems have.
QStringList namesOf(Language language)
{
    if (language == Language::Dutch)
        return {QStringLiteral("nl_NL"), QStringLiteral("nl")};
    return {QStringLiteral("en_US"), QStringLiteral("en_GB"), QStringLiteral("en")};
}

/// Dictionaries write the typewriter's apostrophe.
QString asInDictionary(QString word)
{
    return word.replace(u'’', u'\'');
}

/// Hunspell has its own names for encodings; none for one that we do not read.
std::optional<QStringConverter::Encoding> encodingNamed(const QByteArray& name)
{
    if (name.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return QStringConverter::Utf8;
    if (name == "ISO8859-1" || name == "ISO8859-15")
        return QStringConverter::Latin1;
    return std::nullopt;
}

} // namespace

class Speller::Dictionary
{
public:
    Dictionary(const QString& affixes, const QString& words)
        : m_hunspell(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData())
        , m_encoding(encodingNamed(QByteArray::fromStdString(m_hunspell.get_dict_encoding())))
    {
    }

    bool isReadable() const { return m_encoding.has_value(); }

    bool knows(const QString& word)
    {
        QStringEncoder encoder(*m_encoding);
        const QByteArray bytes = encoder.encode(word);
        return !encoder.hasError() && m_hunspell.spell(bytes.toStdString());
    }

    QStringList suggestions(const QString& word)
    {
        QStringEncoder encoder(*m_encoding);
        const QByteArray bytes = encoder.encode(word);
        QStringList all;
        for (const std::string& each : m_hunspell.suggest(bytes.toStdString())) {
            QStringDecoder decoder(*m_encoding);
            all << QString(decoder.decode(QByteArray::fromStdString(each)));
        }
        return all;
    }

private:
    Hunspell m_hunspell;
    std::optional<QStringConverter::Encoding> m_encoding;
};

Speller::Speller(std::unique_ptr<Dictionary> dictionary, Language language)
    : m_dictionary(std::move(dictionary))
    , m_language(language)
{
}

Speller::~Speller() = default;

std::shared_ptr<Speller> Speller::load(Language language)
{
    const QStringList folders =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"),
                                  QStandardPaths::LocateDirectory);
    for (const QString& folder : folders) {
        if (auto speller = loadFrom(folder, language))
            return speller;
    }
    return nullptr;
}

std::shared_ptr<Speller> Speller::loadFrom(const QString& folder, Language language)
{
    const QDir here(folder);
    for (const QString& name : namesOf(language)) {
        const QString affixes = here.filePath(name + QStringLiteral(".aff"));
        const QString words = here.filePath(name + QStringLiteral(".dic"));
        if (!QFile::exists(affixes) || !QFile::exists(words))
            continue;
        auto dictionary = std::make_unique<Dictionary>(affixes, words);
        if (dictionary->isReadable())
            return std::shared_ptr<Speller>(new Speller(std::move(dictionary), language));
    }
    return nullptr;
}

void Speller::setNames(const QStringList& names)
{
    m_names.clear();
    for (const QString& name : names) {
        for (const Word& word : findWords(name)) {
            const QString text = asInDictionary(name.mid(word.start, word.length).toLower());
            m_names.insert(text);
            for (const QString& part : text.split(u'-'))
                m_names.insert(part);
        }
    }
}

bool Speller::knows(const QString& word) const
{
    const QString text = asInDictionary(word);
    if (m_names.contains(text.toLower()) || m_dictionary->knows(text))
        return true;
    const QStringList parts = text.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), [this](const QString& part) {
               return m_names.contains(part.toLower()) || m_dictionary->knows(part);
           });
}

QStringList Speller::suggestions(const QString& word, int most) const
{
    return m_dictionary->suggestions(asInDictionary(word)).mid(0, most);
}

} // namespace beraad::spelling
