// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/authpath.h"
#include "ui/models/network/networkrow.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class AuthDemandsText
{
    Q_DECLARE_TR_FUNCTIONS(AuthorizationSteps)
};

QStringList beforeTheBrowser(QStringView step)
{
    if (step == "challenge"_L1) {
        return {AuthDemandsText::tr("Nothing secret is sent."),
                AuthDemandsText::tr(
                    "A server that wants a token answers 401, and says in WWW-Authenticate where its metadata lies.")};
    }
    if (step == "resource-metadata"_L1) {
        return {AuthDemandsText::tr(
                    "The document must name this server as its resource, and at least one authorization server."),
                AuthDemandsText::tr("Nothing secret is sent, and nobody is followed to another origin.")};
    }
    if (step == "server-metadata"_L1) {
        return {
            AuthDemandsText::tr("The issuer in the document must be the one that was asked for, letter for letter."),
            AuthDemandsText::tr("Every address in it must be https, or on this machine."),
            AuthDemandsText::tr("For a sign-in in the browser it must offer PKCE with S256.")};
    }
    if (step == "registration"_L1) {
        return {AuthDemandsText::tr("The redirect address is on this machine."),
                AuthDemandsText::tr("The answer must give a client id, which is used with this issuer only.")};
    }
    return {};
}

} // namespace

QStringList authDemands(const NetworkRow &step)
{
    const QString &word = step.about;
    if (word == "authorization-request"_L1) {
        return {
            AuthDemandsText::tr(
                "The address must carry a state that is used once, a PKCE challenge with S256, and this server as the "
                "resource."),
            AuthDemandsText::tr("It is opened in the browser only after you were asked.")};
    }
    if (word == "authorization-answer"_L1) {
        return {AuthDemandsText::tr("The state must be that of the question."),
                AuthDemandsText::tr(
                    "The issuer must be the one that was asked, where the answer or the metadata promise one."),
                AuthDemandsText::tr("There must be one code in it.")};
    }
    if (word == "token-request"_L1) {
        return {
            AuthDemandsText::tr(
                "The code goes out once, to the token endpoint only, with the PKCE verifier, the same redirect address "
                "and this server as the resource."),
            AuthDemandsText::tr("A code is good for a short time, ten minutes at most; waiting here counts."),
            AuthDemandsText::tr("The token must be of the kind that was asked for.")};
    }
    if (word == "token-refresh"_L1) {
        return {AuthDemandsText::tr("The refresh token goes to the token endpoint only, for the same resource."),
                AuthDemandsText::tr("If another comes back, it takes the place of the old one.")};
    }
    if (word == "token-exchange"_L1) {
        return {AuthDemandsText::tr(
            "The identity provider gets the id token, and must give a grant of the kind that was asked for.")};
    }
    if (word == "token-revocation"_L1) {
        return {AuthDemandsText::tr(
                    "The token goes to the revocation endpoint only, with the same proof of the client as at the token "
                    "endpoint."),
                AuthDemandsText::tr("200 says that it is worth nothing now, also if it was unknown.")};
    }
    return beforeTheBrowser(word);
}

} // namespace Signalbox
