// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/authpath.h"

#include "ui/models/network/networkmodel.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class AuthPathText
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationSteps)
};

struct KnownStep
{
    QLatin1StringView word; ///< as in the record (stepText() of core/auth)
    AuthPath path;
    const char *title;
};

const KnownStep *known(const NetworkRow &step)
{
    using Path = AuthPath;
    static constexpr std::array kSteps = {
        KnownStep{
            "challenge"_L1, {Path::Client, Path::McpServer}, QT_TRANSLATE_NOOP("AuthorizationSteps", "Challenge")},
        KnownStep{"resource-metadata"_L1,
                  {Path::Client, Path::McpServer},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Metadata of the resource")},
        KnownStep{"server-metadata"_L1,
                  {Path::Client, Path::AuthorizationServer},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Metadata of the authorization server")},
        KnownStep{"registration"_L1,
                  {Path::Client, Path::AuthorizationServer},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Client id")},
        KnownStep{"authorization-request"_L1,
                  {Path::Client, Path::Browser},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Authorization request")},
        KnownStep{"authorization-answer"_L1,
                  {Path::Browser, Path::Client},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Redirect")},
        KnownStep{"token-request"_L1,
                  {Path::Client, Path::AuthorizationServer},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Token request")},
        KnownStep{"token-refresh"_L1,
                  {Path::Client, Path::AuthorizationServer},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Token renewal")},
        KnownStep{"token-exchange"_L1,
                  {Path::Client, Path::AuthorizationServer},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Token exchange")},
        KnownStep{"token-revocation"_L1,
                  {Path::Client, Path::AuthorizationServer},
                  QT_TRANSLATE_NOOP("AuthorizationSteps", "Token revocation")},
        KnownStep{"check"_L1, {Path::Client, Path::Client}, QT_TRANSLATE_NOOP("AuthorizationSteps", "Check")},
        KnownStep{
            "storage"_L1, {Path::Client, Path::Client}, QT_TRANSLATE_NOOP("AuthorizationSteps", "Keeping the token")},
        KnownStep{"decision"_L1, {Path::Client, Path::Client}, QT_TRANSLATE_NOOP("AuthorizationSteps", "Decision")},
    };
    const auto *found = std::ranges::find(kSteps, step.about, &KnownStep::word);
    return found == kSteps.end() ? nullptr : found;
}

} // namespace

bool isComing(const NetworkRow &step)
{
    return step.sequence == kComingStep;
}

AuthPath authPath(const NetworkRow &step)
{
    const KnownStep *it = known(step);
    if (!it || (it->path.to == AuthPath::AuthorizationServer && step.url.isEmpty())) {
        return {}; // nothing was sent: a client id that was known already
    }
    return it->path;
}

QString partyText(AuthPath::Party party)
{
    switch (party) {
    case AuthPath::Client:
        return u"Signalbox"_s;
    case AuthPath::Browser:
        return AuthPathText::tr("Browser");
    case AuthPath::AuthorizationServer:
        return AuthPathText::tr("Authorization server");
    case AuthPath::McpServer:
        break;
    }
    return AuthPathText::tr("MCP server");
}

QString authStepTitle(const NetworkRow &step)
{
    const KnownStep *it = known(step);
    return it ? AuthPathText::tr(it->title) : step.about.left(100);
}

bool isTrouble(const NetworkRow &step)
{
    constexpr int kUnauthorized = 401;
    return step.hasFailed && !(step.about == "challenge"_L1 && step.status == kUnauthorized);
}

QByteArray authAddressText(const NetworkRow &step)
{
    const QUrl url = QUrl::fromEncoded(step.url);
    QByteArray text = step.method + ' ' + url.toEncoded(QUrl::RemoveQuery);
    const auto fields = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : fields) {
        text += QString(u"\n    "_s + name + u" = "_s + value).toUtf8();
    }
    return text.trimmed();
}

QStringList authOutcomeWords()
{
    return {AuthPathText::tr("not sent yet"), AuthPathText::tr("refused"), AuthPathText::tr("passed")};
}

QString authStepOutcome(const NetworkRow &step)
{
    if (isComing(step)) {
        return AuthPathText::tr("not sent yet");
    }
    if (step.about == "check"_L1) {
        return step.hasFailed ? AuthPathText::tr("refused") : AuthPathText::tr("passed");
    }
    return NetworkModel::statusText(step);
}

} // namespace Signalbox
