// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlechanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class BundleChangesText
{
    Q_DECLARE_TR_FUNCTIONS(BundleChanges)
};

QStringList without(const QStringList &these, const QStringList &those)
{
    QStringList left;
    std::ranges::copy_if(these, std::back_inserter(left),
                         [&those](const QString &one) { return !those.contains(one); });
    return left;
}

QString lineOf(const std::optional<BundleLaunch> &launch)
{
    return launch ? (QStringList{launch->command} + launch->arguments).join(u' ') : QString();
}

QStringList variablesOf(const std::optional<BundleLaunch> &launch)
{
    QStringList names;
    for (const auto &[name, value] : launch ? launch->environment : BundleManifest::Pairs()) {
        names << name;
    }
    return names;
}

template<typename List, typename Member>
QStringList namesOf(const List &list, Member member)
{
    QStringList names;
    std::ranges::transform(list, std::back_inserter(names), member);
    return names;
}

void tellNames(QStringList &words, const QStringList &before, const QStringList &now, const QString &added,
               const QString &removed)
{
    if (const QStringList names = without(now, before); !names.isEmpty()) {
        words << added.arg(names.join(u", "_s));
    }
    if (const QStringList names = without(before, now); !names.isEmpty()) {
        words << removed.arg(names.join(u", "_s));
    }
}

} // namespace

QStringList bundleChanges(const BundleManifest &before, const BundleManifest &now, const QString &platform)
{
    QStringList words{before.version == now.version
                          ? BundleChangesText::tr("It is version %1 again.").arg(now.version)
                          : BundleChangesText::tr("Version %1 becomes %2.").arg(before.version, now.version)};
    const std::optional<BundleLaunch> was = before.launchOn(platform);
    const std::optional<BundleLaunch> is = now.launchOn(platform);
    if (lineOf(was) != lineOf(is)) {
        words << BundleChangesText::tr("It starts “%1” instead of “%2”.").arg(lineOf(is), lineOf(was));
    }
    tellNames(words, variablesOf(was), variablesOf(is), BundleChangesText::tr("It is newly given the variables: %1."),
              BundleChangesText::tr("It is no more given the variables: %1."));
    tellNames(words, namesOf(before.settings, &BundleSetting::words), namesOf(now.settings, &BundleSetting::words),
              BundleChangesText::tr("It newly asks for: %1."), BundleChangesText::tr("It asks no more for: %1."));
    tellNames(words, namesOf(before.tools, &BundleItem::name), namesOf(now.tools, &BundleItem::name),
              BundleChangesText::tr("New tools: %1."), BundleChangesText::tr("Tools that are gone: %1."));
    return words;
}

} // namespace Signalbox
