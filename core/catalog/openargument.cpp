// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/openargument.h"

#include "core/base/boundedread.h"
#include "core/base/regularfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Kind = OpenArgument::Kind;

namespace {

constexpr qint64 kLargestFile = qint64(16) * 1024 * 1024; // bytes
constexpr qsizetype kShownCharacters = 200;

class OpenArgumentText
{
    Q_DECLARE_TR_FUNCTIONS(OpenArgument)
};

/// Of a link, with its colon: `vscode:`. Empty for a path, also C:\ and one that has a colon further on.
QString schemeOf(const QString &argument)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]+:"_s);
    return scheme.match(argument).captured().toLower();
}

Result<OpenArgument> fromLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString what = url.host();
    if (url.isValid() && what.isEmpty() && url.path().remove(u'/').isEmpty() && !url.hasQuery()) {
        return OpenArgument{};
    }
    if (url.isValid() && url.path().remove(u'/').isEmpty() && !url.hasQuery()
        && std::ranges::find(OpenArgument::kPages, what) != OpenArgument::kPages.end()) {
        return OpenArgument{.kind = Kind::Page, .text = what};
    }
    if (url.isValid() && what == "server"_L1 && url.path().size() > 1) {
        return OpenArgument{.kind = Kind::Server, .text = url.path(QUrl::FullyDecoded).sliced(1)};
    }
    // A plus is a plus: only percent signs encode.
    const QString text = QUrlQuery(url).queryItemValue(u"text"_s, QUrl::FullyDecoded);
    if (url.isValid() && what == "add"_L1 && !text.trimmed().isEmpty()) {
        return OpenArgument{.kind = Kind::Snippet, .text = text};
    }
    return Failure(Error{
        .kind = Error::Kind::Usage,
        .message =
            OpenArgumentText::tr("This link says nothing that Signalbox knows: %1").arg(link.left(kShownCharacters)),
        .advice = OpenArgumentText::tr("It knows signalbox://add?text=… and signalbox://server/NAME.")});
}

} // namespace

Result<OpenArgument> OpenArgument::fromText(const QString &argument)
{
    if (argument.isEmpty()) {
        return OpenArgument{};
    }
    const QString scheme = schemeOf(argument);
    if (!scheme.isEmpty() && scheme != "file:"_L1 && !QFileInfo::exists(argument)) {
        if (argument.size() > kLongestLink) {
            return fail(Error::Kind::Usage, OpenArgumentText::tr("The link is too long."));
        }
        return scheme == "signalbox:"_L1 ? fromLink(argument)
                                         : Result<OpenArgument>(OpenArgument{.kind = Kind::Snippet, .text = argument});
    }
    const QString path = scheme == "file:"_L1 ? QUrl(argument).toLocalFile() : argument;
    if (path.isEmpty()) {
        return fail(Error::Kind::Usage, OpenArgumentText::tr("This address names no file here."));
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Kind kind = suffix == "signalbox"_L1                    ? Kind::Recording
                      : suffix == "mcpb"_L1 || suffix == "dxt"_L1 ? Kind::Bundle
                                                                  : Kind::File;
    return OpenArgument{.kind = kind, .text = path};
}

QString OpenArgument::absolute(const QString &argument, const QString &folder)
{
    const QString scheme = schemeOf(argument);
    const bool isLink = !scheme.isEmpty() && !QFileInfo::exists(QDir(folder).absoluteFilePath(argument));
    return isLink || argument.isEmpty() ? argument : QDir::cleanPath(QDir(folder).absoluteFilePath(argument));
}

Result<QString> readSnippet(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) { // a pipe would never end
        return fail(Error::Kind::Usage, OpenArgumentText::tr("%1 is not a file.").arg(path));
    }
    if (const std::optional<QString> why = openRegularFile(file)) {
        return Failure(Error{.kind = Error::Kind::Storage,
                             .message = OpenArgumentText::tr("%1 cannot be read: %2.").arg(path, *why),
                             .where = path});
    }
    const QByteArray bytes = readAtMost(file, kLargestFile + 1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (bytes.size() > kLargestFile || decoder.hasError()) {
        return fail(Error::Kind::Usage, bytes.size() > kLargestFile
                                            ? OpenArgumentText::tr("%1 is too large for this.").arg(path)
                                            : OpenArgumentText::tr("%1 is not text.").arg(path));
    }
    return text;
}

} // namespace Signalbox
