// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registrystore.h"
#include "core/catalog/registry/registrywalk.h"

namespace Signalbox {

/// Brings what is kept of a registry up to date: what changed since its list was read to the end, or, where it never was,
/// the whole list.
class RegistryRefresh : public QObject
{
    Q_OBJECT
public:
    RegistryRefresh(RegistryClient &client, RegistryStore &store, QObject *parent = nullptr); ///< both outlive it
    void start();

signals:
    void grew(qsizetype servers); ///< read so far
    /// Once. What was read until an error is kept.
    void finished(const Signalbox::Result<> &result);

private:
    void take(const QList<ServerJson> &servers);
    void finish(const Result<> &result);

    RegistryStore &m_store;
    const QString m_begun;
    RegistryWalk m_walk;
    qsizetype m_count = 0;
};

} // namespace Signalbox
