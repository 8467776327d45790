// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/resourcefile.h"

#include <QMimeDatabase>
#include <QSaveFile>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 100;
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
    QString path = uri.left(kLongestPath);
    path = path.first(std::min({path.indexOf(u'?') < 0 ? path.size() : path.indexOf(u'?'),
                                path.indexOf(u'#') < 0 ? path.size() : path.indexOf(u'#')}));
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    const qsizetype begin = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u':')) + 1;
    const QString last = QUrl::fromPercentEncoding(path.sliced(begin).toUtf8());
    // What was encoded may be a path of its own: its last part counts.
    const qsizetype inner = std::max(last.lastIndexOf(u'/'), last.lastIndexOf(u'\\')) + 1;
    const QString name = safeFileName(last.sliced(inner), u"resource"_s);
    if (name.lastIndexOf(u'.') > 0) {
        return name;
    }
    const QString suffix = QMimeDatabase().mimeTypeForName(bareMimeType(mimeType)).preferredSuffix();
    return suffix.isEmpty() ? name : name + u'.' + suffix;
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
