// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programconsent.h"

#include "app/cli/clitext.h"
#include "core/catalog/values/environmentfile.h"

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString programFor(ServerEntry entry, const std::optional<LaunchPlaces> &places)
{
    const bool hasPath = std::ranges::contains(entry.environment, u"PATH"_s, &QPair<QString, QString>::first);
    if (places && !hasPath) {
        entry.environment.append({u"PATH"_s, places->path.join(u':')});
    }
    return programInPath(entry);
}

Failure programNotAccepted(const ServerEntry &entry)
{
    Failure failure =
        fail(Error::Kind::Policy, tr("“%1” stands in another program's file.").arg(entry.name), kNotAccepted);
    failure.error().advice = tr("Read above what would be started, and examine it with --yes.");
    return failure;
}

ValueSources sourcesOf(const ServerEntry &launched, const LaunchAnswer &answer)
{
    ValueSources sources = ValueSources::ofThisProcess();
    sources.allowed = answer.allowed;
    sources.given = answer.values;
    sources.given.insert(answer.secrets);
    sources.folder = launched.workingDirectory.contains("${"_L1) ? QString() : launched.workingDirectory;
    return sources;
}

Result<ServerEntry> filledOf(const ServerEntry &launched, const LaunchAnswer &answer)
{
    Result<ServerEntry> filled = filledEntry(launched, sourcesOf(launched, answer));
    if (!filled) {
        filled.error().advice = tr("Give it with --allow, --value or --value-env.");
        return filled;
    }
    const Result<QList<QPair<QString, QString>>> ofFile = environmentFileVariables(*filled);
    if (!ofFile) {
        return Failure(ofFile.error());
    }
    filled->environment.append(*ofFile);
    return filled;
}

} // namespace

Result<LaunchAnswer> programAnswer(const ServerEntry &launched, const std::optional<LaunchPlaces> &places,
                                   const LaunchConsent::Options &options)
{
    const auto find = [&places](const ServerEntry &entry) { return programFor(entry, places); };
    LaunchQuestion question{.entry = launched, .facts = launchFacts(launched, find), .isFromElsewhere = true};
    const ValueSources sources = ValueSources::ofThisProcess();
    for (const ValueNeed &need : valueNeeds(launched)) {
        const bool isVariable = need.kind == ValueNeed::Kind::Variable;
        question.values.append(
            {.need = need, .isInEnvironment = isVariable && sources.environment.contains(need.name)});
    }
    return LaunchConsent(options).answerTo(question);
}

EntryFiller programFiller(const ServerEntry &launched, const LaunchAnswer &answer, EntryFiller then)
{
    return [launched, answer, then = std::move(then)](const ServerEntry &entry, QObject *context,
                                                      const std::function<void(const Result<ServerEntry> &)> &done) {
        if (!answer.isYes) {
            return done(programNotAccepted(launched));
        }
        Result<ServerEntry> filled = filledOf(launched, answer);
        if (!filled) {
            return done(filled);
        }
        filled->id = entry.id;
        then(*filled, context, done);
    };
}

} // namespace Signalbox
