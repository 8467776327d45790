// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registryadding.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/registrysources.h"
#include "app/cli/registrytexts.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/catalog.h"
#include "core/catalog/registry/registryorigin.h"
#include "core/catalog/registry/servercards.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;
using RegistryVerb = RegistryOptions::Verb;

namespace {

/// The card of that name behind an address.
Result<RegistrySources::Found> cardOf(const QString &address, const QString &name)
{
    ServerCards cards;
    QEventLoop loop;
    std::optional<Result<QList<FoundCard>>> result;
    cards.find(address, [&](const Result<QList<FoundCard>> &found) {
        result = found;
        loop.quit();
    });
    loop.exec();
    if (!*result) {
        return Failure(result->error());
    }
    for (const FoundCard &card : **result) {
        if (card.server.name == name) {
            return RegistrySources::Found{.server = card.server};
        }
    }
    return fail(Error::Kind::Usage, tr("This address tells of no server “%1”.").arg(name.left(200)));
}

Result<RegistrySources::Found> found(const RegistryOptions &options)
{
    if (!options.at.isEmpty()) {
        return cardOf(options.at, options.name);
    }
    Result<RegistrySources> sources = RegistrySources::of(options);
    return sources ? sources->find(options.name, options.version, false)
                   : Result<RegistrySources::Found>(Failure(sources.error()));
}

Result<RegistryChoice> wayOf(const ServerJson &server, const RegistryOptions &options)
{
    const QList<RegistryChoice> ways = choicesOf(server);
    if (ways.isEmpty()) {
        return fail(Error::Kind::Usage, tr("The registry does not say how this server is reached."));
    }
    if (options.way && !ways.contains(*options.way)) {
        return fail(Error::Kind::Usage, tr("There is no such way; servers registry show lists them."));
    }
    return options.way.value_or(ways.first());
}

/// Values for keys that there are, and no secrets: the command line is seen by others.
Result<> checkAnswers(const RegistryOptions &options, const QList<AskedValue> &asked)
{
    for (const QString &key : options.answers.keys()) {
        const auto value = std::ranges::find(asked, key, &AskedValue::key);
        if (value == asked.end()) {
            QStringList keys;
            std::ranges::transform(asked, std::back_inserter(keys), &AskedValue::key);
            Failure failure = fail(Error::Kind::Usage, tr("It wants no value “%1”.").arg(key.left(100)));
            failure.error().advice =
                keys.isEmpty() ? tr("It wants none.") : tr("It wants: %1.").arg(keys.join(u", "_s));
            return failure;
        }
        if (value->input.isSecret && options.set.contains(key)) {
            Failure failure =
                fail(Error::Kind::Usage, tr("“%1” is a secret, which is not for a command line.").arg(key));
            failure.error().advice =
                tr("Leave it out, or give --ask %1: it is asked for when the server is started.").arg(key);
            return failure;
        }
    }
    return {};
}

int printAdded(const RegistryProposal &proposal, const RegistryOptions &options)
{
    const ServerEntry &entry = proposal.entry;
    for (const QString &note : proposal.notes) {
        printNote(visibleText(note));
    }
    if (options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("name", fromQString(entry.name));
        json.insert_or_assign("target", fromQString(shownTarget(entry)));
        json.insert_or_assign("added", !options.isDryRun);
        return exitCodeOf(printResult(compactJson(json), true));
    }
    const QString sentence = options.isDryRun ? tr("Would add “%1”: %2") : tr("Added “%1”: %2");
    return exitCodeOf(printText(visibleText(sentence.arg(entry.name, shownTarget(entry))) + u'\n'));
}

} // namespace

int addFromRegistry(const RegistryOptions &options)
{
    const Result<RegistrySources::Found> source = found(options);
    const Result<RegistryChoice> way =
        source.and_then([&](const RegistrySources::Found &one) { return wayOf(one.server, options); });
    if (!way) {
        return registryRefusal(way.error());
    }
    const RegistryValues values(source->server, *way);
    if (const Result<> fits = checkAnswers(options, values.asked()); !fits) {
        return registryRefusal(fits.error());
    }
    Result<RegistryProposal> proposal = proposeEntry(source->server, *way, options.answers, source->registry);
    if (!proposal) {
        Error error = proposal.error();
        if (!error.where.isEmpty() && error.advice.isEmpty()) {
            error.advice = tr("Give it with --set %1=VALUE.").arg(error.where);
        }
        return registryRefusal(error);
    }
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        return registryRefusal(loaded.error());
    }
    proposal->entry.name = options.entryName.isEmpty() ? catalog.freeName(proposal->entry.name) : options.entryName;
    if (const Result<> added = options.isDryRun ? Result<>() : catalog.add(proposal->entry); !added) {
        return registryRefusal(added.error());
    }
    return printAdded(*proposal, options);
}

namespace {

/// The newest version of what an entry came from, asked of the registry where it was found.
Result<ServerJson> latestOf(const RegistryOrigin &origin)
{
    RegistryOptions options;
    options.registry = origin.registry;
    Result<RegistrySources> sources = RegistrySources::of(options);
    if (!sources) {
        return Failure(sources.error());
    }
    return sources->find(origin.name, {}, false).transform([](const RegistrySources::Found &one) {
        return one.server;
    });
}

struct Outcome
{
    QList<RegistryUpdate> updates;
    int exitCode = ExitCode::Success;
};

Outcome lookForUpdates(const Catalog &catalog, const RegistryOptions &options)
{
    Outcome outcome;
    for (const ServerEntry &entry : catalog.entries()) {
        const std::optional<RegistryOrigin> origin = registryOrigin(entry);
        const bool isMeant = options.verb == RegistryVerb::Updates || options.all || options.words.contains(entry.name);
        if (!origin || !isMeant) {
            continue;
        }
        const Result<ServerJson> latest = latestOf(*origin);
        const bool isNewer = latest && isUpdateOf(entry, *latest);
        const Result<RegistryUpdate> update = isNewer ? updatedEntry(entry, *latest) : Result<RegistryUpdate>();
        if (!latest || !update) {
            Error error = latest ? update.error() : latest.error();
            error.message = entry.name + u": "_s + error.message;
            outcome.exitCode = registryRefusal(error);
        } else if (isNewer) {
            outcome.updates.append(*update);
        }
    }
    return outcome;
}

int printUpdates(const Outcome &outcome, const RegistryOptions &options)
{
    bool isPrinted = false;
    if (options.json) {
        Json list(jsoncons::json_array_arg);
        for (const RegistryUpdate &update : outcome.updates) {
            list.push_back(registryUpdateJson(update));
        }
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("updates", std::move(list));
        isPrinted = printResult(compactJson(json), true);
    } else {
        QString text;
        for (const RegistryUpdate &update : outcome.updates) {
            text += registryUpdateText(update);
        }
        isPrinted = printText(text.isEmpty() ? tr("Nothing newer.") + u'\n' : text);
    }
    return isPrinted ? outcome.exitCode : ExitCode::Usage;
}

/// Error: no entry of that name that came from a registry.
Result<> checkNames(const Catalog &catalog, const QStringList &names)
{
    for (const QString &name : names) {
        const ServerEntry *entry = catalog.byName(name);
        if (!entry || !registryOrigin(*entry)) {
            return fail(Error::Kind::Usage, tr("No server “%1” came from a registry.").arg(name.left(100)));
        }
    }
    return {};
}

} // namespace

int updateFromRegistry(const RegistryOptions &options)
{
    Catalog catalog(Paths().catalogFile());
    if (const Result<> ready = catalog.load().and_then([&] { return checkNames(catalog, options.words); }); !ready) {
        return registryRefusal(ready.error());
    }
    Outcome outcome = lookForUpdates(catalog, options);
    if (options.verb == RegistryVerb::Update && !options.isDryRun) {
        for (const RegistryUpdate &update : std::as_const(outcome.updates)) {
            if (const Result<> kept = catalog.update(update.entry); !kept) {
                return registryRefusal(kept.error());
            }
        }
    }
    return printUpdates(outcome, options);
}

} // namespace Signalbox
