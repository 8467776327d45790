// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlestore.h"
#include "core/catalog/serverentry.h"

#include <QObject>

namespace Signalbox {

/// A bundle that was opened, and what its settings are before anybody changes them: what was set for another version of
/// it, else their defaults.
struct OpenedBundle
{
    Bundle bundle;
    BundleValues values;
    std::optional<InstalledBundle> before; ///< a version of it that is installed, the newest
};

/// The window's end of bundles: what is installed, and work on files, which is done on other threads. One piece of work
/// at a time; what is asked for meanwhile is refused (isBusy()).
class BundleKeeper : public QObject
{
    Q_OBJECT
public:
    explicit BundleKeeper(QString dataDir, QObject *parent = nullptr); ///< where Signalbox keeps its data

    [[nodiscard]] const QList<InstalledBundle> &installed() const { return m_installed; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void refresh(); ///< installed(), from the folder
    /// `all`: the servers of the list. Leads to opened().
    void open(const QString &path, const QList<ServerEntry> &all);
    void pack(const QString &folder, const QString &file); ///< leads to packed()
    /// Unpacks it and makes its server; leads to installedAs().
    void install(const Bundle &bundle, const BundleValues &values);
    /// The same over an older version, for these servers of the list that were made from it; leads to updatedTo().
    void update(const Bundle &bundle, const QList<ServerEntry> &servers, const BundleValues &values);
    /// Takes the versions of this name away that are not the newest; for after updatedTo(), once the list is changed.
    void removeOlder(const QString &name);
    /// Makes the server of one that is installed; leads to installedAs().
    void makeServer(const InstalledBundle &bundle, const BundleValues &values);
    void remove(const InstalledBundle &bundle); ///< leads to removed()

    /// The servers among these that were made from the bundle of this name.
    [[nodiscard]] static QList<ServerEntry> serversOf(const QString &name, const QList<ServerEntry> &all);
    /// The same of one version.
    [[nodiscard]] static QList<ServerEntry> serversOf(const InstalledBundle &bundle, const QList<ServerEntry> &all);

signals:
    void changed(); ///< installed(), or isBusy()
    void opened(const Signalbox::OpenedBundle &opened);
    void packed(const QString &file, const QStringList &notPacked);
    void installedAs(const Signalbox::ServerEntry &entry); ///< has no id yet
    void updatedTo(const QList<Signalbox::ServerEntry> &entries);
    void removed(const QString &name);
    void failed(const Signalbox::Error &error);

private:
    template<typename Work, typename Then>
    void run(Work work, Then then);
    void take(const QList<InstalledBundle> &installed); ///< after work that changed it

    QString m_dataDir;
    QList<InstalledBundle> m_installed;
    quint64 m_looks = 0; ///< at what is installed; the newest counts
    bool m_isBusy = false;
};

} // namespace Signalbox
