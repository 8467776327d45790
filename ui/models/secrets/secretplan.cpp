// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/secrets/secretplan.h"

#include "core/base/linediff.h"
#include "core/catalog/entryjson.h"
#include "core/json/jsontext.h"
#include "ui/models/programs/programsstate.h"
#include "ui/models/programs/secretmask.h"

#include <QCoreApplication>

#include <numeric>
#include <utility>

namespace Signalbox {

namespace {

class SecretPlanText
{
    Q_DECLARE_TR_FUNCTIONS(SecretPlan)
};

QByteArray textOf(const ServerEntry &entry)
{
    return reindentJson(QByteArray::fromStdString(entryToJson(entry).to_string()));
}

LineDiffPtr maskedDiff(const ServerEntry &before, const ServerEntry &after)
{
    SecretMask mask;
    mask.learn(before);
    mask.learn(after);
    return std::make_shared<const LineDiff>(compareLines(mask.masked(textOf(before)), mask.masked(textOf(after))));
}

} // namespace

qsizetype SecretPlan::count() const
{
    return std::accumulate(targets.cbegin(), targets.cend(), qsizetype(0),
                           [](qsizetype sum, const SecretTarget &target) { return sum + target.values.size(); });
}

SecretPlan planSecrets(const QSet<QString> &keys, const ProgramLook &look, const QList<ServerEntry> &ours,
                       SecretNames names)
{
    SecretPlan plan;
    const auto isMeant = [&keys](const QString &key) { return keys.contains(key); };
    for (const ServerEntry &entry : ours) {
        const OwnSecretMove move = planSecretMove(entry, isMeant);
        if (move.values.isEmpty()) {
            continue;
        }
        plan.targets.append(
            {.before = entry,
             .after = move.entry,
             .what = SecretPlanText::tr("The secrets of %1 go where secrets are kept; the entry refers to them.")
                         .arg(entry.name.left(200)),
             .diff = maskedDiff(entry, move.entry),
             .values = move.values});
    }
    for (const ProgramFile &file : look.files) {
        const FileSecretMove move = planSecretMove(file, isMeant, names);
        for (const QString &left : move.left) {
            plan.left.append(SecretPlanText::tr("%1, %2").arg(programName(file.place.program), left));
        }
        if (move.change.changesNothing()) {
            continue;
        }
        plan.toDo += move.toDo;
        plan.targets.append({.program = file.place.program,
                             .change = move.change,
                             .what = move.change.summary,
                             .diff = maskedDiff(file.place, move.change.before, move.change.after),
                             .values = move.values});
    }
    plan.toDo.removeDuplicates();
    return plan;
}

} // namespace Signalbox
