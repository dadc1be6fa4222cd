// SPDX-FileCopyrightText: The Beraad contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/protocol.h"

#include <QDataStream>
#include <QIODevice>

#include <array>
#include <cmath>

namespace beraad::pdf::protocol {

namespace {

constexpr int kMostName = 8192; ///< letters of a title, an address, a name
constexpr double kFarOff = 1e6; ///< in fractions of a page; letters may lie outside of it

/// Writes values; the counterpart of Reader, field by field in the same order.
class Writer
{
public:
    explicit Writer(QByteArray* bytes)
        : m_stream(bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    template <typename T> void value(const T& value) { m_stream << value; }
    void name(const QString& name) { m_stream << name.left(kMostName); }
    template <typename T, typename Item> void list(const QList<T>& items, Item item)
    {
        m_stream << quint32(items.size());
        for (const T& each : items)
            item(each);
    }

    void write(const Greet& it) { write(it.control); }
    void write(const Open& it)
    {
        name(it.document);
        name(it.password);
        write(it.bytes);
    }
    void write(const Close& it) { name(it.document); }
    void write(const Draw& it)
    {
        name(it.request.document);
        value(qint32(it.request.page));
        value(it.request.size);
        value(it.request.part);
        value(quint8(it.request.rotation));
    }
    void write(const Canvas& it) { write(it.memory); }
    void write(const Read& it)
    {
        name(it.document);
        value(qint32(it.page));
    }
    void write(const ReadWords& it)
    {
        name(it.document);
        value(qint32(it.page));
    }
    void write(const Describe& it) { name(it.document); }
    void write(const Annotate& it)
    {
        name(it.document);
        list(it.annotations, [this](const Annotation& annotation) {
            value(qint32(annotation.page));
            list(annotation.areas, [this](const QRectF& area) { value(area); });
            value(quint8(annotation.shape));
            value(quint32(annotation.colour.rgb()));
            name(annotation.author);
            name(annotation.text);
        });
        write(it.copy);
    }
    void write(const Unlock& it)
    {
        name(it.document);
        write(it.copy);
    }
    void write(const MemoryTicket& it)
    {
        value(it.size);
        name(it.key);
    }

    void write(const Greeting& it)
    {
        value(it.version);
        const Confinement& found = it.confinement;
        for (const bool holds : {found.privileges, found.systemCalls, found.files, found.network,
                                 found.memory, found.time})
            value(holds);
    }
    void write(const Refusal& it)
    {
        value(qint32(it.kind));
        name(it.detail);
    }
    void write(const Done&) {}
    void write(const OpenedDocument& it)
    {
        name(it.document);
        name(it.title);
        list(it.pageSizes, [this](const QSizeF& size) { value(size); });
        list(it.outline, [this](const OutlineEntry& entry) {
            name(entry.title);
            value(qint32(entry.level));
            value(qint32(entry.page));
            value(entry.top);
        });
        list(it.pageLabels, [this](const QString& label) { name(label); });
    }
    void write(const ContentRead& it)
    {
        value(it.size);
        list(it.words, [this](const TextWord& word) {
            value(word.text);
            for (const QRectF& letter : word.letters)
                value(letter);
            value(word.spaceAfter);
            value(word.endsLine);
        });
        list(it.links, [this](const PageLink& link) {
            value(link.area);
            value(qint32(link.page));
            value(link.top);
            name(link.address);
        });
    }
    void write(const text::PageWords& it)
    {
        value(it.size);
        list(it.words, [this](const text::Word& word) {
            value(word.text);
            value(word.box);
            value(word.spaceAfter);
            value(word.endsLine);
        });
    }
    void write(const PdfDetails& it)
    {
        list(it.fonts, [this](const FontFact& font) {
            name(font.name);
            value(font.isEmbedded);
        });
        list(it.embeddedFiles, [this](const QString& file) { name(file); });
        value(qint32(it.signatures));
        value(it.signaturesHold.has_value());
        value(it.signaturesHold.value_or(false));
    }
    void write(const Copied& it) { value(it.size); }

private:
    QDataStream m_stream;
};

/// Reads values and remembers that one was missing or out of bounds.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }

    /// Whether everything was right and nothing is left over.
    bool isRight() const
    {
        return m_right && m_stream.status() == QDataStream::Ok && m_stream.atEnd();
    }

    template <typename T> T value()
    {
        T value{};
        m_stream >> value;
        return value;
    }
    int number(int least, int most)
    {
        const auto number = value<qint32>();
        need(number >= least && number <= most);
        return number;
    }
    double real(double least, double most)
    {
        const auto real = value<double>();
        need(real >= least && real <= most); // false for what is no number
        return real;
    }
    QString name()
    {
        const auto name = value<QString>();
        need(name.size() <= kMostName);
        return name;
    }
    QString label()
    {
        const auto label = value<QString>();
        need(label.size() <= kLongestLabel);
        return label;
    }
    QRectF area()
    {
        const auto area = value<QRectF>();
        for (const double side : {area.x(), area.y(), area.width(), area.height()})
            need(std::abs(side) <= kFarOff);
        return area;
    }
    QSizeF pageSize()
    {
        const double width = real(1, kLongestSide);
        return {width, real(1, kLongestSide)};
    }
    /// Stops at the first item that is wrong, so that a false number of them costs nothing.
    template <typename Item> auto list(quint32 most, Item item)
    {
        QList<decltype(item())> items;
        const auto count = value<quint32>();
        need(count <= most);
        for (quint32 i = 0; i < count && goesOn(); ++i)
            items.append(item());
        return items;
    }

    void read(Greet& it) { read(it.control); }
    void read(Open& it)
    {
        it.document = name();
        it.password = name();
        read(it.bytes);
    }
    void read(Close& it) { it.document = name(); }
    void read(Draw& it)
    {
        it.request.document = name();
        it.request.page = number(0, kMostPages);
        it.request.size = value<QSize>();
        it.request.part = value<QRect>();
        it.request.rotation = Rotation(value<quint8>());
        need(int(it.request.rotation) <= int(Rotation::ThreeQuarters));
    }
    void read(Canvas& it) { read(it.memory); }
    void read(Read& it)
    {
        it.document = name();
        it.page = number(0, kMostPages);
    }
    void read(ReadWords& it)
    {
        it.document = name();
        it.page = number(0, kMostPages);
    }
    void read(Describe& it) { it.document = name(); }
    void read(Annotate& it)
    {
        it.document = name();
        it.annotations = list(kMostAnnotations, [this]() {
            Annotation annotation;
            annotation.page = number(0, kMostPages);
            annotation.areas = list(kMostAnnotations, [this]() { return area(); });
            annotation.shape = Annotation::Shape(value<quint8>());
            need(int(annotation.shape) <= int(Annotation::Shape::Box));
            annotation.colour = QColor::fromRgb(value<quint32>());
            annotation.author = name();
            annotation.text = name();
            return annotation;
        });
        read(it.copy);
    }
    void read(Unlock& it)
    {
        it.document = name();
        read(it.copy);
    }
    void read(MemoryTicket& it)
    {
        it.size = value<qint64>();
        need(it.size >= 0);
        it.key = name();
    }

    void read(Greeting& it)
    {
        it.version = value<quint32>();
        Confinement& found = it.confinement;
        for (bool* holds : {&found.privileges, &found.systemCalls, &found.files, &found.network,
                            &found.memory, &found.time})
            *holds = value<bool>();
    }
    void read(Refusal& it)
    {
        it.kind = ErrorKind(value<qint32>());
        // What a worker may say of a document; its own end it cannot tell.
        constexpr std::array kSayable = {ErrorKind::Cancelled,        ErrorKind::PdfDamaged,
                                         ErrorKind::PdfEncrypted,     ErrorKind::PdfTooLarge,
                                         ErrorKind::PdfWrongPassword, ErrorKind::PageNotShown};
        need(std::find(kSayable.begin(), kSayable.end(), it.kind) != kSayable.end());
        it.detail = name();
    }
    void read(Done&) {}
    void read(OpenedDocument& it)
    {
        it.document = name();
        it.title = name();
        it.pageSizes = list(kMostPages, [this]() { return pageSize(); });
        const int pages = int(it.pageSizes.size());
        need(pages > 0);
        it.outline = list(kMostOutlineEntries, [this, pages]() {
            OutlineEntry entry{name(), 0, -1, 0};
            entry.level = number(0, kMostOutlineLevels);
            entry.page = number(-1, pages - 1);
            entry.top = real(0, 1);
            return entry;
        });
        it.pageLabels = list(kMostPages, [this]() { return label(); });
        need(it.pageLabels.isEmpty() || it.pageLabels.size() == pages);
    }
    void read(ContentRead& it)
    {
        it.size = pageSize();
        qsizetype letters = 0;
        it.words = list(kMostLetters, [this, &letters]() {
            TextWord word{value<QString>(), {}, true, false};
            letters += word.text.size();
            need(letters <= 2 * kMostLetters); // the last word may run over
            for (qsizetype i = 0; i < word.text.size() && goesOn(); ++i)
                word.letters.append(area());
            word.spaceAfter = value<bool>();
            word.endsLine = value<bool>();
            return word;
        });
        it.links = list(kMostLinks, [this]() {
            PageLink link{area(), number(-1, kMostPages), 0, {}};
            link.top = real(0, 1);
            link.address = name();
            return link;
        });
    }
    void read(text::PageWords& it)
    {
        it.size = pageSize();
        qsizetype letters = 0;
        it.words = list(kMostLetters, [this, &letters]() {
            text::Word word{value<QString>(), area(), true, false};
            letters += word.text.size();
            need(letters <= 2 * kMostLetters);
            word.spaceAfter = value<bool>();
            word.endsLine = value<bool>();
            return word;
        });
    }
    void read(PdfDetails& it)
    {
        it.fonts = list(kMostNames, [this]() { return FontFact{name(), value<bool>()}; });
        it.embeddedFiles = list(kMostNames, [this]() { return name(); });
        it.signatures = number(0, kMostNames);
        const bool areJudged = value<bool>();
        const bool hold = value<bool>();
        if (areJudged)
            it.signaturesHold = hold;
    }
    void read(Copied& it)
    {
        it.size = value<qint64>();
        need(it.size > 0);
    }

private:
    void need(bool holds) { m_right = m_right && holds; }
    bool goesOn() const { return m_right && m_stream.status() == QDataStream::Ok; }

    QDataStream m_stream;
    bool m_right = true;
};

template <typename Message> QByteArray encoded(const Message& message)
{
    QByteArray bytes;
    Writer writer(&bytes);
    writer.value(message.number);
    writer.value(quint8(message.what.index()));
    std::visit([&writer](const auto& what) { writer.write(what); }, message.what);
    return bytes;
}

/// Reads the alternative with this index.
template <size_t At = 0, typename Variant>
bool readAlternative(Reader& reader, size_t index, Variant& what)
{
    if constexpr (At == std::variant_size_v<Variant>) {
        return false;
    } else if (index == At) {
        reader.read(what.template emplace<At>());
        return true;
    } else {
        return readAlternative<At + 1>(reader, index, what);
    }
}

template <typename Message> std::optional<Message> decoded(const QByteArray& bytes)
{
    Reader reader(bytes);
    Message message;
    message.number = reader.value<quint32>();
    if (readAlternative(reader, reader.value<quint8>(), message.what) && reader.isRight())
        return message;
    return std::nullopt;
}

} // namespace

MemoryTicket* Order::memory()
{
    if (auto* greet = std::get_if<Greet>(&what))
        return &greet->control;
    if (auto* open = std::get_if<Open>(&what))
        return &open->bytes;
    if (auto* canvas = std::get_if<Canvas>(&what))
        return &canvas->memory;
    if (auto* annotate = std::get_if<Annotate>(&what))
        return &annotate->copy;
    if (auto* unlock = std::get_if<Unlock>(&what))
        return &unlock->copy;
    return nullptr;
}

QByteArray encode(const Order& order)
{
    return encoded(order);
}

QByteArray encode(const Report& report)
{
    return encoded(report);
}

std::optional<Order> decodeOrder(const QByteArray& bytes)
{
    return decoded<Order>(bytes);
}

std::optional<Report> decodeReport(const QByteArray& bytes)
{
    return decoded<Report>(bytes);
}

} // namespace beraad::pdf::protocol
