// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pastebundle.h"

#include "core/catalog/commandline.h"
#include "core/catalog/paste/pastecommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class PasteBundleText
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

constexpr qsizetype kLongestPlace = 4096;
constexpr qsizetype kShownPlace = 200;

bool isBundleName(const QString &name)
{
    return name.endsWith(".mcpb"_L1, Qt::CaseInsensitive) || name.endsWith(".dxt"_L1, Qt::CaseInsensitive);
}

/// A Windows path keeps its backslashes, which a shell would take away.
QString onlyWord(const QString &text)
{
    static const QRegularExpression drive(u"\\A\"?([A-Za-z]:\\\\[^\"\\s]+)\"?\\z"_s);
    if (const auto match = drive.match(text); match.hasMatch()) {
        return match.captured(1);
    }
    const Result<QStringList> words = splitCommandLine(text);
    return words && words->size() == 1 ? words->constFirst() : QString();
}

} // namespace

std::optional<PastedBundle> bundleIn(const QString &text)
{
    const QString content = text.size() > kLongestPlace ? QString() : text.trimmed();
    if (looksLikeAddress(content)) {
        const QUrl url(content);
        const bool isWeb = url.scheme().startsWith("http"_L1);
        return isWeb && isBundleName(url.path()) ? std::optional(PastedBundle{.address = content}) : std::nullopt;
    }
    QString word = onlyWord(content);
    if (word.startsWith("file:"_L1, Qt::CaseInsensitive)) {
        word = QUrl(word).toLocalFile();
    } else if (word.startsWith("~/"_L1)) {
        word = QDir::homePath() + word.sliced(1);
    }
    return isBundleName(word) ? std::optional(PastedBundle{.path = word}) : std::nullopt;
}

Error bundleAdvice(const PastedBundle &bundle)
{
    Error error{.kind = Error::Kind::Usage};
    if (!bundle.address.isEmpty()) {
        error.message =
            PasteBundleText::tr("A bundle at an address: %1. Nothing is fetched here; download it first and "
                                "open the file.")
                .arg(QUrl(bundle.address).toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).left(kShownPlace));
        return error;
    }
    error.message = PasteBundleText::tr("A bundle: %1. It is opened, looked at and installed, not added as a command.")
                        .arg(bundle.path.left(kShownPlace));
    error.advice = PasteBundleText::tr("signalbox-cli servers bundle install %1").arg(quoteForShell(bundle.path));
    return error;
}

} // namespace Signalbox
