// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/profiles/placedetail.h"

#include "ui/manage/profiles/profileservers.h"
#include "ui/manage/profiles/variabledialog.h"
#include "ui/models/enginelink.h"
#include "ui/models/profiles/variablerows.h"
#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Kind = VariablePlace::Kind;

PlaceDetail::PlaceDetail(EngineLink &link, ProfilesDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_desk(desk)
    , m_rows(new VariableRows(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_title(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_environment(new QComboBox(this))
    , m_servers(new ProfileServers(this))
    , m_variables(new RowsTable(u"profiles:variables"_s, *m_sorted, {24, 34, 22, 20}, this))
    , m_noVariables(
          new PlainLabel(tr("None yet. A variable’s value goes wherever an entry of a server says ${var:NAME}."),
                         FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"placeDetail"_s);
    build();
    connect(&desk, &ProfilesDesk::changed, this, &PlaceDetail::showState);
    connect(&link, &EngineLink::serversChanged, this, &PlaceDetail::showState);
    showState();
}

void PlaceDetail::build()
{
    const Metrics metrics = metricsOf(this);
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->sort(VariableRows::Name);
    m_title->setObjectName(u"profiles:title"_s);
    m_title->setElide(PlainLabel::Elide::End);
    m_note->setWordWrap(true);
    m_profile = buildProfile();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(8));
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_profile, 1);
    column->addWidget(buildVariables(), 1);
}

QWidget *PlaceDetail::buildProfile()
{
    const Metrics metrics = metricsOf(this);
    auto *box = new QWidget(this);
    auto *words = new PlainLabel(tr("&Environment"), this);
    words->setBuddy(m_environment);
    m_environment->setObjectName(u"profiles:environment"_s);
    m_environment->setAccessibleName(tr("Environment of the profile"));
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(8));
    row->addWidget(words);
    row->addWidget(m_environment, 1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addLayout(row);
    column->addWidget(new PlainLabel(tr("Servers that are on"), FontRole::Secondary, Ink::Text2, box));
    column->addWidget(m_servers, 1);
    connect(m_environment, &QComboBox::activated, this, [this] {
        if (const Profile *profile = m_desk.profiles().profile(m_place.name)) {
            Profile changed = *profile;
            changed.environment = m_environment->currentData().toString();
            keepProfile(changed);
        }
    });
    connect(m_servers, &ProfileServers::ticked, this, [this](const QStringList &servers, const QStringList &groups) {
        if (const Profile *profile = m_desk.profiles().profile(m_place.name)) {
            Profile changed = *profile;
            changed.servers = servers;
            changed.groups = groups;
            keepProfile(changed);
        }
    });
    return box;
}

QWidget *PlaceDetail::buildVariables()
{
    const Metrics metrics = metricsOf(this);
    auto *box = new QWidget(this);
    const auto action = [this](const QString &iconName, const QString &text, const QKeySequence &keys, auto run) {
        auto *made = new QAction(icon(iconName), text, m_variables);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, run);
        m_variables->addAction(made);
        return made;
    };
    QAction *add = action(u"plus"_s, tr("New variable…"), Qt::Key_Insert, [this] { openVariable({}); });
    m_edit = action(u"edit"_s, tr("Edit variable…"), {}, [this] { openVariable(m_variables->currentKey()); });
    m_remove = action(u"trash"_s, tr("Remove variable"), Qt::Key_Delete, [this] { removeVariable(); });
    m_variables->setAccessibleName(tr("Variables"));
    m_variables->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(4));
    row->addWidget(new PlainLabel(tr("Variables"), FontRole::Name, Ink::Text, box));
    row->addStretch();
    for (QAction *one : {add, m_edit, m_remove}) {
        auto *button = new ToolButton(one, box);
        button->setObjectName(one == add      ? u"profiles:addVariable"_s
                              : one == m_edit ? u"profiles:editVariable"_s
                                              : u"profiles:removeVariable"_s);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    m_noVariables->setObjectName(u"profiles:noVariables"_s);
    m_noVariables->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_noVariables);
    column->addWidget(m_variables, 1);
    connect(m_variables, &RowsTable::currentRowChanged, this, &PlaceDetail::showChosen);
    connect(m_variables, &QAbstractItemView::activated, this, [this] { openVariable(m_variables->currentKey()); });
    return box;
}

void PlaceDetail::setPlace(const VariablePlace &place)
{
    m_place = place;
    m_servers->forget();
    showState();
}

QList<ServerEntry> PlaceDetail::entries() const
{
    QList<ServerEntry> all;
    std::ranges::transform(m_link.servers(), std::back_inserter(all), &ServerStatus::entry);
    return all;
}

void PlaceDetail::showState()
{
    const Profiles &profiles = m_desk.profiles();
    const Profile *profile = m_place.kind == Kind::Profile ? profiles.profile(m_place.name) : nullptr;
    m_title->setText(m_place.kind == Kind::Everywhere    ? tr("All environments")
                     : m_place.kind == Kind::Environment ? tr("Environment “%1”").arg(m_place.name)
                                                         : tr("Profile “%1”").arg(m_place.name));
    m_note->setText(m_place.kind == Kind::Everywhere
                        ? tr("These values hold everywhere. Those of the environment and of the profile in use go "
                             "before them.")
                    : m_place.kind == Kind::Environment
                        ? tr("These values hold while the environment is in use.")
                        : tr("While the profile is in use its servers are on and all others off; its variables go "
                             "before those of the environment."));
    m_profile->setVisible(profile != nullptr);
    if (profile) {
        fillEnvironments(profile->environment);
        m_servers->showProfile(*profile, entries());
    }
    m_rows->read(profiles, m_place, entries());
    m_noVariables->setVisible(m_rows->rowCount() == 0);
    showChosen();
}

void PlaceDetail::fillEnvironments(const QString &current)
{
    const QSignalBlocker blocker(m_environment);
    m_environment->clear();
    m_environment->addItem(tr("None of its own: the one in use stays"), QString());
    for (const Environment &one : m_desk.profiles().environments) {
        m_environment->addItem(visibleText(one.name), one.name);
    }
    if (m_environment->findData(current) < 0) {
        m_environment->addItem(tr("%1 (not there)").arg(visibleText(current)), current);
    }
    m_environment->setCurrentIndex(m_environment->findData(current));
}

void PlaceDetail::showChosen()
{
    const bool hasOne = !m_variables->currentKey().isEmpty();
    m_edit->setEnabled(hasOne);
    m_remove->setEnabled(hasOne);
}

void PlaceDetail::keepProfile(Profile profile)
{
    m_desk.change(
        [name = m_place.name, profile = std::move(profile)](Profiles &all) { return all.changeProfile(name, profile); },
        this,
        [this](const Result<> &kept) {
            if (!kept) {
                m_servers->forget();
                emit failed(kept.error());
            }
            showState();
        });
}

void PlaceDetail::openVariable(const QString &name)
{
    const Variables *variables = m_desk.profiles().variablesAt(m_place);
    if (!variables) {
        return;
    }
    const Variable *there = name.isEmpty() ? nullptr : variableNamed(*variables, name);
    QStringList taken;
    for (const Variable &one : *variables) {
        if (&one != there) {
            taken.append(one.name);
        }
    }
    auto *dialog = new VariableDialog(m_title->rawText(), there ? *there : Variable(), taken, window());
    // What the dialog says it is in, whatever is shown by then.
    connect(dialog, &VariableDialog::keepRequested, this,
            [this, dialog, place = m_place] { keepVariable(dialog, place); });
    dialog->open();
}

void PlaceDetail::keepVariable(VariableDialog *dialog, const VariablePlace &place)
{
    const Variable variable = dialog->fields()->variable();
    const auto done = [dialog](const Result<> &kept) {
        if (kept) {
            dialog->accept();
        } else {
            dialog->showFailure(kept.error().message);
        }
    };
    if (const QString secret = dialog->fields()->newSecret(); !secret.isEmpty()) {
        m_desk.setSecret(place, variable, secret, dialog, done);
    } else {
        m_desk.change([place, variable](Profiles &all) { return all.setVariable(place, variable); }, dialog, done);
    }
}

void PlaceDetail::removeVariable()
{
    const QString name = m_variables->currentKey();
    if (name.isEmpty()) {
        return;
    }
    m_desk.change([place = m_place, name](Profiles &all) { return all.removeVariable(place, name); }, this,
                  [this](const Result<> &removed) {
                      if (!removed) {
                          emit failed(removed.error());
                      }
                  });
}

} // namespace Signalbox
