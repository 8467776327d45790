// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/entryrisks.h"

#include "core/auth/urlrules.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/argumentsecrets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

class EntryRisksText
{
    Q_DECLARE_TR_FUNCTIONS(EntryRisks)
};

/// A name for a value that is somewhere else: `${NAME}`, `$NAME`, `${input:id}`, `{env:NAME}`.
bool isReference(const QString &value)
{
    static const QRegularExpression reference(
        u"\\A(?:Bearer\\s+|Basic\\s+)?(?:\\$\\{[^}]+\\}|\\$\\w+|\\{env:[^}]+\\})\\z"_s);
    return value.isEmpty() || reference.match(value).hasMatch();
}

bool isLiteralSecret(const QString &name, const QString &value)
{
    return !isReference(value) && !secretsInValue(name, value).isEmpty();
}

void lookAtArguments(const ServerEntry &entry, QList<DoctorFinding> &findings)
{
    for (qsizetype i = 0; i < entry.arguments.size(); ++i) {
        if (holdsSecret(entry.arguments, i)) {
            findings.append(
                {.id = u"security.secretArgument"_s,
                 .severity = Severity::Warning,
                 .sentence = EntryRisksText::tr("Argument %1 holds a secret: every program on this machine can read "
                                                "the arguments of others.")
                                 .arg(i + 1),
                 .place = u"args[%1]"_s.arg(i),
                 .rule = u"CWE-214; reliability K01"_s,
                 .advice = EntryRisksText::tr("Give it in an environment variable, if the server takes one, and make "
                                              "a new secret.")});
        }
    }
}

void lookAtValues(const ServerEntry &entry, QList<DoctorFinding> &findings)
{
    for (const auto &[name, value] : entry.environment) {
        if (isLiteralSecret(name, value)) {
            findings.append(
                {.id = u"security.secretVariable"_s,
                 .severity = Severity::Warning,
                 .sentence =
                     EntryRisksText::tr("The value of %1 is a secret, and stands in a file in clear text.").arg(name),
                 .place = u"env."_s + name,
                 .rule = u"CWE-312; reliability C10"_s,
                 .advice =
                     EntryRisksText::tr("Refer to it as ${%1} and set that where only you can read it.").arg(name)});
        }
    }
    for (const auto &[name, value] : entry.headers) {
        if (isLiteralSecret(name, value)) {
            findings.append(
                {.id = u"security.secretHeader"_s,
                 .severity = Severity::Warning,
                 .sentence =
                     EntryRisksText::tr("The header %1 holds a secret that stands in a file in clear text.").arg(name),
                 .place = u"headers."_s + name,
                 .rule = u"CWE-312; reliability C10"_s,
                 .advice = EntryRisksText::tr("Set it as the server's credentials: those are kept in the keychain.")});
        }
    }
}

bool isLocal(const QUrl &url)
{
    return isLoopbackHost(url.host());
}

void lookAtAddress(const ServerEntry &entry, QList<DoctorFinding> &findings)
{
    const QUrl url(entry.url);
    if (shownAddress(entry.url) != entry.url) {
        findings.append({.id = u"security.secretAddress"_s,
                         .severity = Severity::Warning,
                         .sentence = EntryRisksText::tr(
                             "A secret stands in the address: addresses are written into logs on the way."),
                         .place = u"url"_s,
                         .rule = u"RFC 6750 section 5.3; RFC 3986 section 7.5"_s,
                         .advice = EntryRisksText::tr("Set it as the server's credentials, and make a new secret.")});
    }
    if ((url.scheme() == "http"_L1 || url.scheme() == "ws"_L1) && !isLocal(url)) {
        findings.append({.id = u"security.plainHttp"_s,
                         .severity = Severity::Warning,
                         .sentence = EntryRisksText::tr(
                                         "All that goes to %1 and comes from there can be read and changed on the way: "
                                         "the connection is not encrypted.")
                                         .arg(url.host()),
                         .place = u"url"_s,
                         .rule = u"basic/authorization, Communication Security; RFC 9325"_s,
                         .advice = EntryRisksText::tr("Use its https address, if it has one.")});
    }
    if (!entry.remote.acceptedFingerprint.isEmpty()) {
        findings.append(
            {.id = u"security.acceptedCertificate"_s,
             .severity = Severity::Note,
             .sentence = EntryRisksText::tr("One certificate is accepted whatever is wrong with it, as you said."),
             .place = u"acceptedFingerprint"_s,
             .rule = u"RFC 5280 section 6"_s,
             .advice = EntryRisksText::tr("Have it signed by an authority that you trust instead.")});
    }
}

void lookAtEnvironment(const ServerEntry &entry, QList<DoctorFinding> &findings)
{
    if (entry.inheritEnvironment) {
        ServerEntry mended = entry;
        mended.inheritEnvironment = false;
        findings.append(
            {.id = u"security.wideEnvironment"_s,
             .severity = Severity::Warning,
             .sentence = EntryRisksText::tr("The server gets the whole environment, with every key and token in it."),
             .place = u"inheritEnvironment"_s,
             .rule = u"basic/transports, stdio; reliability P12"_s,
             .advice = EntryRisksText::tr("Give it only the variables that it needs."),
             .mended = mended});
    }
}

/// npx and uvx fetch the newest version at each start unless one is named.
void lookAtPackage(const ServerEntry &entry, QList<DoctorFinding> &findings)
{
    const QString program = entry.command.section(u'/', -1);
    const bool isNpx = program == "npx"_L1 || program == "bunx"_L1;
    if (!isNpx && program != "uvx"_L1) {
        return;
    }
    const auto package =
        std::ranges::find_if(entry.arguments, [](const QString &argument) { return !argument.startsWith(u'-'); });
    if (package == entry.arguments.end() || package->contains(u"=="_s) || package->lastIndexOf(u'@') > 0
        || package->contains(u'/') != package->startsWith(u'@')) {
        return;
    }
    findings.append(
        {.id = u"security.unpinned"_s,
         .severity = Severity::Note,
         .sentence = EntryRisksText::tr("%1 fetches whatever version of %2 is the newest: it may be another tomorrow.")
                         .arg(program, *package),
         .place = u"args[%1]"_s.arg(package - entry.arguments.begin()),
         .rule = u"CWE-494"_s,
         .advice = isNpx ? EntryRisksText::tr("Name a version: %1@VERSION.").arg(*package)
                         : EntryRisksText::tr("Name a version: %1==VERSION.").arg(*package)});
}

} // namespace

QList<DoctorFinding> entryRisks(const ServerEntry &entry)
{
    QList<DoctorFinding> findings;
    if (entry.transport == ServerEntry::Transport::Stdio) {
        lookAtArguments(entry, findings);
        lookAtEnvironment(entry, findings);
        lookAtPackage(entry, findings);
    } else {
        lookAtAddress(entry, findings);
    }
    lookAtValues(entry, findings);
    return findings;
}

} // namespace Signalbox
