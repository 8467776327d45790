// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/pasteregistry.h"

#include "core/catalog/registry/registryentry.h"
#include "core/catalog/values/entryorigin.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class PasteRegistryText
{
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

constexpr qsizetype kMostNamed = 5; ///< of a kind, in one note

/// A way that can be taken.
struct RegistryWay
{
    RegistryChoice choice;
    QString text;
    RegistryProposal proposal;
    QStringList leftOut{}; ///< values that may be left out, and were
};

bool hasListOf(const Json &object, const char *name)
{
    return object.contains(name) && object.at(name).is_array();
}

/// What has to be given and was not is asked for when the server is started.
Result<RegistryProposal> proposalOf(const ServerJson &server, RegistryChoice choice, const RegistryValues &values,
                                    RegistryAnswers &answers)
{
    Result<RegistryProposal> proposal = proposeEntry(server, choice, answers, {});
    for (qsizetype i = 0; i < values.asked().size() && !proposal; ++i) {
        const QString key = proposal.error().where;
        if (key.isEmpty() || answers.contains(key)) {
            break;
        }
        answers.insert(key, {askedAtStart(key)});
        proposal = proposeEntry(server, choice, answers, {});
    }
    return proposal;
}

Result<RegistryWay> wayTo(const ServerJson &server, RegistryChoice choice)
{
    const RegistryValues values(server, choice);
    RegistryAnswers answers;
    Result<RegistryProposal> proposal = proposalOf(server, choice, values, answers);
    if (!proposal) {
        return Failure(proposal.error());
    }
    RegistryWay way{.choice = choice, .text = choiceText(server, choice), .proposal = *std::move(proposal)};
    setOrigin(way.proposal.entry, {}); // whoever reads the text says how it came
    for (const AskedValue &asked : values.asked()) {
        const bool isTaken = answers.contains(asked.key) || asked.input.isRequired;
        if (!isTaken && (asked.input.isSecret || asked.input.standard.isEmpty())) {
            way.leftOut << asked.key.left(60); // NOLINT: what can be shown
        }
    }
    return way;
}

/// Lower is taken first: a program that is started, an address, a program that somebody else starts.
int rankOf(const RegistryWay &way)
{
    const bool isProcess = way.proposal.entry.transport == ServerEntry::Transport::Stdio;
    return isProcess ? 0 : way.choice.kind == RegistryChoice::Kind::Remote ? 1 : 2;
}

void noteFindings(const ServerJson &server, QStringList &notes)
{
    for (const RegistryFinding &finding : server.findings.mid(0, 3)) { // NOLINT: what is read
        notes << (finding.where.isEmpty() ? QString() : finding.where + u": "_s) + finding.message;
    }
}

void noteLeftOut(const RegistryWay &way, QStringList &notes)
{
    if (!way.leftOut.isEmpty()) {
        QStringList shown = way.leftOut.mid(0, kMostNamed);
        if (shown.size() < way.leftOut.size()) {
            shown << u"…"_s;
        }
        notes << PasteRegistryText::tr("Left out, because the publisher does not require it: %1.")
                     .arg(shown.join(u", "_s));
    }
}

} // namespace

bool isRegistryServer(const Json &value)
{
    if (!value.is_object()) {
        return false;
    }
    const auto inner = value.find("server");
    const bool isWrapped = inner != value.object_range().end() && inner->value().is_object();
    const Json &server = isWrapped ? inner->value() : value;
    return hasListOf(server, "packages") || hasListOf(server, "remotes");
}

Result<Understood> understandRegistryServer(const Json &value, qsizetype way)
{
    const ServerJson server = readServerJson(value);
    QList<RegistryWay> ways;
    QStringList refused;
    for (const RegistryChoice &choice : choicesOf(server)) {
        if (Result<RegistryWay> one = wayTo(server, choice)) {
            ways.append(*std::move(one));
        } else {
            refused << PasteRegistryText::tr("“%1” cannot be taken: %2")
                           .arg(choiceText(server, choice).left(120), one.error().message); // NOLINT: what can be shown
        }
    }
    if (ways.isEmpty()) {
        return fail(Error::Kind::Usage,
                    refused.isEmpty()
                        ? PasteRegistryText::tr("An entry of a registry, which does not say how its server is reached.")
                        : PasteRegistryText::tr("An entry of a registry. %1").arg(refused.join(u' ')));
    }
    const auto first = std::ranges::min_element(ways, {}, &rankOf) - ways.begin();
    Understood understood;
    understood.way = way >= 0 && way < ways.size() ? way : first;
    const RegistryWay &taken = ways.at(understood.way);
    understood.entries = {taken.proposal.entry};
    understood.source = PasteRegistryText::tr("An entry of a registry: %1 %2")
                            .arg(server.heading().left(120), server.version.left(40)) // NOLINT: what can be shown
                            .trimmed();
    for (const RegistryWay &one : std::as_const(ways)) {
        understood.ways << one.text.left(200); // NOLINT: what can be shown
    }
    if (ways.size() > 1) {
        understood.notes << PasteRegistryText::tr("There are %n ways to it; this is: %1.", nullptr, int(ways.size()))
                                .arg(understood.ways.at(understood.way));
    }
    understood.notes += taken.proposal.notes;
    noteLeftOut(taken, understood.notes);
    understood.notes += refused;
    noteFindings(server, understood.notes);
    return understood;
}

} // namespace Signalbox
