// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/savename.h"

#include "ui/models/resources/resourcefile.h"
#include "ui/models/visibletext.h"

#include <QHash>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kLongest = 80;
constexpr qsizetype kLooked = 4096; ///< characters from the end of what the server says

bool isKept(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    int length = 1;
    return (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u' ' || c == u'(' || c == u')')
           && markFor(text, at, LineEnds::Marked, &length).isEmpty();
}

QString lastPart(QString text)
{
    text = QUrl::fromPercentEncoding(text.right(kLooked).section(u'?', 0, 0).section(u'#', 0, 0).toUtf8());
    text.replace(u'\\', u'/');
    while (text.endsWith(u'/')) {
        text.chop(1);
    }
    return text.section(u'/', -1);
}

} // namespace

QString proposedFileName(const QString &wanted, const QString &extension)
{
    const QString part = lastPart(wanted);
    QString name;
    for (qsizetype at = 0; at < part.size() && name.size() < kLongest; ++at) {
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
    return kTexts.value(mimeType.section(u';', 0, 0).trimmed().toLower(), u"txt"_s);
}

} // namespace Signalbox
