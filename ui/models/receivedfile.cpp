// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/receivedfile.h"

#include "ui/models/visibletext.h"

#include <QHash>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 100;
constexpr qsizetype kLongestProposed = 80;
constexpr qsizetype kLongestSuffix = 12;
constexpr qsizetype kLongestPath = 4'096; ///< of an address that is looked at for a name

bool isFitForNames(char32_t character)
{
    static const QString kTaken = u"/\\<>:\"|?*%"_s;
    if (character < 0x20 || character == 0x7f || (character < 0x80 && kTaken.contains(QChar(char16_t(character))))) {
        return false;
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

/// Names that Windows takes for devices, whatever ends them.
bool isDevice(const QString &name)
{
    static const QSet<QString> kDevices{u"CON"_s,  u"PRN"_s,  u"AUX"_s,  u"NUL"_s,  u"COM1"_s, u"COM2"_s,
                                        u"COM3"_s, u"COM4"_s, u"COM5"_s, u"COM6"_s, u"COM7"_s, u"COM8"_s,
                                        u"COM9"_s, u"LPT1"_s, u"LPT2"_s, u"LPT3"_s, u"LPT4"_s, u"LPT5"_s,
                                        u"LPT6"_s, u"LPT7"_s, u"LPT8"_s, u"LPT9"_s};
    return kDevices.contains(name.section(u'.', 0, 0).trimmed().toUpper());
}

/// At most kLongestName characters, without the ending if that is what is too long.
QString shortened(const QString &name)
{
    if (name.size() <= kLongestName) {
        return name;
    }
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool keepsSuffix = dot > 0 && name.size() - dot <= kLongestSuffix;
    const QString suffix = keepsSuffix ? name.sliced(dot) : QString();
    QString stem = name.left(kLongestName - suffix.size());
    if (stem.back().isHighSurrogate()) {
        stem.chop(1);
    }
    return stem + suffix;
}

bool isKept(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    int length = 1;
    return (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u' ' || c == u'(' || c == u')')
           && markFor(text, at, LineEnds::Marked, &length).isEmpty();
}

QString withoutQuery(const QString &address)
{
    const auto end = std::ranges::find_if(address, [](QChar c) { return c == u'?' || c == u'#'; });
    return address.first(end - address.begin());
}

/// What was encoded may be a path of its own: its last part counts.
QString lastPart(const QString &path)
{
    QString decoded = QUrl::fromPercentEncoding(path.right(kLongestPath).toUtf8());
    decoded.replace(u'\\', u'/');
    while (decoded.endsWith(u'/')) {
        decoded.chop(1);
    }
    return decoded.section(u'/', -1);
}

} // namespace

QString safeFileName(const QString &name, const QString &fallback)
{
    QString clean;
    for (const char32_t character : name.left(kLongestPath).toUcs4()) {
        clean += isFitForNames(character) ? QString::fromUcs4(&character, 1) : u"_"_s;
    }
    const auto isEdge = [](QChar c) { return c == u'.' || c == u'-' || c == u'~' || c.isSpace(); };
    const auto first = std::ranges::find_if_not(clean, isEdge);
    clean = clean.sliced(first - clean.begin());
    clean = shortened(clean);
    while (!clean.isEmpty() && (clean.back() == u'.' || clean.back().isSpace())) {
        clean.chop(1);
    }
    if (std::ranges::all_of(clean, [](QChar c) { return c == u'_' || c == u'.'; })) {
        return fallback;
    }
    return isDevice(clean) ? u'_' + clean : clean;
}

QString resourceFileName(const QString &uri, const QString &mimeType)
{
    const QString name = safeFileName(lastPart(withoutQuery(uri).section(u':', -1)), u"resource"_s);
    if (name.lastIndexOf(u'.') > 0) {
        return name;
    }
    const QString suffix = QMimeDatabase().mimeTypeForName(bareMimeType(mimeType)).preferredSuffix();
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

QString proposedFileName(const QString &wanted, const QString &extension)
{
    const QString part = lastPart(withoutQuery(wanted));
    QString name;
    for (qsizetype at = 0; at < part.size() && name.size() < kLongestProposed; ++at) {
        if (isKept(part, at)) {
            name += part.at(at);
        } else if (!name.endsWith(u'_')) {
            name += u'_';
        }
    }
    name = safeFileName(name, u"result"_s);
    const QString end = u'.' + extension;
    return name.endsWith(end, Qt::CaseInsensitive) ? name : name + end;
}

QString extensionFor(const QString &mimeType, QByteArrayView bytes, bool isText)
{
    struct Magic
    {
        QByteArrayView begin;
        QStringView extension;
    };
    static constexpr std::array kMagic{
        Magic{"\x89PNG", u"png"}, Magic{"\xff\xd8\xff", u"jpg"}, Magic{"GIF8", u"gif"},
        Magic{"%PDF-", u"pdf"},   Magic{"OggS", u"ogg"},         Magic{"fLaC", u"flac"},
        Magic{"ID3", u"mp3"},     Magic{"\xff\xfb", u"mp3"},     Magic{"PK\x03\x04", u"zip"}};
    if (!isText) {
        for (const Magic &magic : kMagic) {
            if (bytes.startsWith(magic.begin)) {
                return magic.extension.toString();
            }
        }
        if (bytes.startsWith("RIFF") && bytes.size() > 12) {
            return bytes.sliced(8).startsWith("WEBP")   ? u"webp"_s
                   : bytes.sliced(8).startsWith("WAVE") ? u"wav"_s
                                                        : u"bin"_s;
        }
        return u"bin"_s;
    }
    static const QHash<QString, QString> kTexts{{u"text/markdown"_s, u"md"_s},      {u"text/csv"_s, u"csv"_s},
                                                {u"application/json"_s, u"json"_s}, {u"text/xml"_s, u"xml"_s},
                                                {u"application/xml"_s, u"xml"_s},   {u"application/yaml"_s, u"yaml"_s},
                                                {u"text/yaml"_s, u"yaml"_s},        {u"text/css"_s, u"css"_s}};
    return kTexts.value(bareMimeType(mimeType), u"txt"_s);
}

QString bareMimeType(const QString &mimeType)
{
    return mimeType.section(u';', 0, 0).trimmed().toLower();
}

QString writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return file.errorString();
    }
    return {};
}

} // namespace Signalbox
