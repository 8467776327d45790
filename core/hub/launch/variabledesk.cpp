// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/variabledesk.h"

#include "core/hub/launch/valuevault.h"

#include <QCoreApplication>
#include <QUuid>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Failure noPlace()
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("Profiles", "There is no place to keep secrets in."));
}

Failure doesNotLast()
{
    Failure failure = fail(Error::Kind::Storage,
                           QCoreApplication::translate("Profiles", "Secrets are kept nowhere here: this one would be "
                                                                   "forgotten when the program ends."));
    failure.error().advice =
        QCoreApplication::translate("Profiles", "Choose a place: signalbox-cli credentials store.");
    return failure;
}

} // namespace

VariableDesk::VariableDesk(QString configDir, TokenStore *store, QString lockFolder)
    : m_configDir(std::move(configDir))
    , m_store(store)
    , m_lockFolder(std::move(lockFolder))
{
}

QString VariableDesk::vaultId()
{
    return u"of variables"_s; // ids of servers have no spaces (isEntryId)
}

void VariableDesk::change(const std::function<Result<>(Profiles &profiles)> &what, QObject *context,
                          const Done &done) const
{
    QStringList before;
    const Result<Profiles> now = ProfilesFile(m_configDir).update([&](Profiles &profiles) {
        before = profiles.secrets();
        return what(profiles);
    });
    const QStringList still = now ? now->secrets() : before;
    ValueVault::Changes gone;
    for (const QString &reference : std::as_const(before)) {
        if (!still.contains(reference)) {
            gone.insert(reference, std::nullopt);
        }
    }
    if (gone.isEmpty() || !m_store) {
        done(now);
        return;
    }
    ValueVault(*m_store, vaultId(), m_lockFolder).change(gone, context, [now, done](const Result<> &forgotten) {
        done(forgotten ? now : Result<Profiles>(Failure(forgotten.error())));
    });
}

void VariableDesk::setSecret(const VariablePlace &place, const Variable &variable, const QString &value,
                             QObject *context, const Done &done, Keeping keeping) const
{
    if (!m_store) {
        done(noPlace());
        return;
    }
    // A new reference each time: the old secret goes only after the file names the new one.
    const QString reference = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Variable kept = variable;
    kept.text.clear();
    kept.secret = reference;
    const auto set = [place, kept](Profiles &profiles) { return profiles.setVariable(place, kept); };
    const Result<Profiles> tried = ProfilesFile(m_configDir).read(); // before a secret is written for nothing
    Profiles trial = tried.value_or(Profiles());
    if (const Result<> fits = tried ? set(trial) : Result<>(Failure(tried.error())); !fits) {
        done(Failure(fits.error()));
        return;
    }
    const ValueVault vault(*m_store, vaultId(), m_lockFolder);
    const auto forget = [vault, reference, context, done](const Failure &why) {
        vault.change({{reference, std::nullopt}}, context, [why, done](const Result<> &) { done(why); });
    };
    vault.change({{reference, value}}, context,
                 [self = *this, set, reference, context, done, forget, keeping](const Result<> &written) {
                     if (!written) {
                         done(Failure(written.error()));
                         return;
                     }
                     if (keeping == Keeping::Lasting && !self.m_store->isPersistent()) {
                         forget(doesNotLast());
                         return;
                     }
                     self.change(set, context, [self, reference, done, forget](const Result<Profiles> &now) {
                         const bool isNamed = now || self.names(reference); // else what was before is not forgotten
                         isNamed ? done(now) : forget(Failure(now.error()));
                     });
                 });
}

bool VariableDesk::names(const QString &reference) const
{
    const Result<Profiles> profiles = ProfilesFile(m_configDir).read();
    return profiles && profiles->secrets().contains(reference);
}

void VariableDesk::secret(const QString &reference, QObject *context,
                          const std::function<void(const Result<QString> &value)> &done) const
{
    if (!m_store) {
        done(noPlace());
        return;
    }
    ValueVault(*m_store, vaultId()).load(context, [reference, done](const Result<ValueVault::Values> &kept) {
        done(kept ? Result<QString>(kept->value(reference)) : Failure(kept.error()));
    });
}

} // namespace Signalbox
