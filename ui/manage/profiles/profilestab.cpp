// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/profiles/profilestab.h"

#include "ui/manage/profiles/placedetail.h"
#include "ui/manage/profiles/placedialog.h"
#include "ui/manage/profiles/profilesbar.h"
#include "ui/manage/profiles/removeplace.h"
#include "ui/models/enginelink.h"
#include "ui/models/profiles/placerows.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Kind = VariablePlace::Kind;

ProfilesTab::ProfilesTab(EngineLink &link, ProfilesDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_desk(desk)
    , m_rows(new PlaceRows(this))
    , m_table(new RowsTable(u"profiles:places"_s, *m_rows, {30, 16, 14, 14, 26}, this))
    , m_detail(new PlaceDetail(link, desk, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_trouble(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
{
    setObjectName(u"profilesTab"_s);
    setAccessibleName(tr("Profiles and environments"));
    setFocusProxy(m_table);
    buildActions();
    build();
    connect(&desk, &ProfilesDesk::changed, this, &ProfilesTab::showState);
    connect(&desk, &ProfilesDesk::outdatedChanged, this, &ProfilesTab::showOutdated);
    connect(&link, &EngineLink::serversChanged, this, &ProfilesTab::showState);
    connect(m_detail, &PlaceDetail::failed, this, &ProfilesTab::failed);
    showState();
    showOutdated();
}

void ProfilesTab::buildActions()
{
    const auto make = [this](const QString &iconName, const QString &text, const QKeySequence &keys,
                             void (ProfilesTab::*run)()) {
        auto *action = new QAction(icon(iconName), text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
        return action;
    };
    m_use = make(u"check"_s, tr("Use"), Qt::Key_Space, &ProfilesTab::use);
    m_edit = make(u"edit"_s, tr("Rename or describe…"), {}, &ProfilesTab::edit);
    m_remove = make(u"trash"_s, tr("Remove…"), Qt::Key_Delete, &ProfilesTab::remove);
    m_bar = new ProfilesBar({m_use, m_edit, m_remove}, this);
    connect(m_bar, &ProfilesBar::environmentRequested, this, [this] { add(Kind::Environment); });
    connect(m_bar, &ProfilesBar::profileRequested, this, [this] { add(Kind::Profile); });
}

void ProfilesTab::build()
{
    constexpr int kTableShare = 45;
    constexpr int kWhole = 100;
    const Metrics metrics = metricsOf(this);
    m_table->setAccessibleName(tr("Environments and profiles"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_splitter->setObjectName(u"profiles:splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, kTableShare);
    m_splitter->setStretchFactor(1, kWhole - kTableShare);
    m_trouble->setObjectName(u"profiles:trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(4));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_trouble);
    column->addWidget(buildOutdated());
    connect(m_table, &RowsTable::currentRowChanged, this, &ProfilesTab::showCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &ProfilesTab::use);
}

QWidget *ProfilesTab::buildOutdated()
{
    const Metrics metrics = metricsOf(this);
    m_outdated = new QWidget(this);
    setSurface(m_outdated, Surface::Raised);
    m_outdatedWords = new PlainLabel({}, FontRole::Body, Ink::Text, m_outdated);
    m_outdatedWords->setObjectName(u"profiles:outdated"_s);
    m_outdatedWords->setElide(PlainLabel::Elide::End);
    auto *restart = new QPushButton(icon(u"refresh"_s), tr("Re&start them"), m_outdated);
    restart->setObjectName(u"profiles:restart"_s);
    auto *row = new QHBoxLayout(m_outdated);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(4));
    row->setSpacing(metrics.gap(12));
    row->addWidget(m_outdatedWords, 1);
    row->addWidget(restart);
    connect(restart, &QPushButton::clicked, this, &ProfilesTab::restartWanted);
    return m_outdated;
}

void ProfilesTab::showState()
{
    m_rows->read(m_desk.profiles());
    for (int row = 0; !m_wanted.isEmpty() && row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        if (index.data(PlaceRows::KeyRole).toString() == m_wanted) {
            m_wanted.clear();
            m_table->setCurrentIndex(index);
        }
    }
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_rows->index(0, 0));
    }
    QList<ServerEntry> entries;
    for (const ServerStatus &status : m_link.servers()) {
        entries.append(status.entry);
    }
    const std::optional<Error> &problem = m_desk.problem();
    const QString trouble = problem ? problem->message : m_desk.profiles().problems(entries).join(u'\n');
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    showCurrent();
}

VariablePlace ProfilesTab::current() const
{
    const PlaceRow *row = m_rows->row(m_table->currentIndex());
    return row ? row->place : VariablePlace();
}

void ProfilesTab::showCurrent()
{
    const VariablePlace place = current();
    if (place != m_detail->place()) {
        m_detail->setPlace(place);
    }
    const PlaceRow *row = m_rows->row(m_table->currentIndex());
    const bool isNamed = place.kind != Kind::Everywhere;
    m_use->setEnabled(isNamed);
    m_use->setText(row && row->isInUse && isNamed ? tr("Use no more") : tr("Use"));
    m_edit->setEnabled(isNamed);
    m_remove->setEnabled(isNamed);
}

void ProfilesTab::showOutdated()
{
    QStringList names;
    for (const QString &id : m_desk.outdated()) {
        if (const ServerStatus *status = m_link.server(id)) {
            names.append(status->entry.name);
        }
    }
    m_outdated->setVisible(!names.isEmpty());
    m_outdatedWords->setText(tr("%n server(s) run with other values than are set now: %1.", nullptr, int(names.size()))
                                 .arg(names.join(u", "_s)));
}

void ProfilesTab::use()
{
    const VariablePlace place = current();
    const PlaceRow *row = m_rows->row(m_table->currentIndex());
    if (!row || place.kind == Kind::Everywhere) {
        return;
    }
    const QString name = row->isInUse ? QString() : place.name;
    if (place.kind == Kind::Profile) {
        emit profileWanted(name);
    } else {
        emit environmentWanted(name);
    }
}

void ProfilesTab::add(Kind kind)
{
    const bool isProfile = kind == Kind::Profile;
    QStringList taken;
    for (const Profile &one : isProfile ? m_desk.profiles().profiles : QList<Profile>()) {
        taken.append(one.name);
    }
    for (const Environment &one : isProfile ? QList<Environment>() : m_desk.profiles().environments) {
        taken.append(one.name);
    }
    auto *dialog = new PlaceDialog(isProfile ? tr("New profile") : tr("New environment"), {}, {}, taken, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, isProfile] {
        const QString name = dialog->fields()->name();
        const QString description = dialog->fields()->description();
        keep(
            [isProfile, name, description](Profiles &all) {
                return isProfile ? all.addProfile({.name = name, .description = description})
                                 : all.addEnvironment(name, description);
            },
            {.kind = kind, .name = name});
    });
    dialog->open();
}

void ProfilesTab::edit()
{
    const VariablePlace place = current();
    const Profile *profile = place.kind == Kind::Profile ? m_desk.profiles().profile(place.name) : nullptr;
    const Environment *environment =
        place.kind == Kind::Environment ? m_desk.profiles().environment(place.name) : nullptr;
    if (!profile && !environment) {
        return;
    }
    QStringList taken;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const PlaceRow *other = m_rows->row(m_rows->index(row, 0));
        if (other->place.kind == place.kind && other->place.name != place.name) {
            taken.append(other->place.name);
        }
    }
    auto *dialog = new PlaceDialog(profile ? tr("Profile") : tr("Environment"), place.name,
                                   profile ? profile->description : environment->description, taken, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        const QString name = dialog->fields()->name();
        const QString description = dialog->fields()->description();
        keep(
            [place, name, description](Profiles &all) -> Result<> {
                if (place.kind == Kind::Environment) {
                    return all.renameEnvironment(place.name, name).and_then([&] {
                        return all.describeEnvironment(name, description);
                    });
                }
                const Profile *there = all.profile(place.name);
                Profile changed = there ? *there : Profile();
                changed.name = name;
                changed.description = description;
                return all.changeProfile(place.name, changed);
            },
            {.kind = place.kind, .name = name});
    });
    dialog->open();
}

void ProfilesTab::remove()
{
    const VariablePlace place = current();
    if (place.kind == Kind::Everywhere) {
        return;
    }
    const Variables *variables = m_desk.profiles().variablesAt(place);
    auto *question = new RemovePlace(place, variables ? variables->size() : 0, window());
    connect(question, &QDialog::accepted, this, [this, place] {
        keep(
            [place](Profiles &all) {
                return place.kind == Kind::Profile ? all.removeProfile(place.name) : all.removeEnvironment(place.name);
            },
            {});
    });
    question->open();
}

void ProfilesTab::keep(const ProfilesDesk::Change &change, const VariablePlace &then)
{
    m_wanted = PlaceRows::keyOf(then);
    m_desk.change(change, this, [this](const Result<> &kept) {
        m_wanted.clear();
        if (!kept) {
            emit failed(kept.error());
        }
    });
}

} // namespace Signalbox
