// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/secrets/secretstab.h"

#include "core/hub/engine.h"
#include "ui/manage/programs/historydialog.h"
#include "ui/manage/secrets/forgetquestion.h"
#include "ui/manage/secrets/heldbar.h"
#include "ui/manage/secrets/movedialog.h"
#include "ui/manage/secrets/outcomebar.h"
#include "ui/manage/secrets/secretsbar.h"
#include "ui/models/enginelink.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/models/secrets/secretrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

SecretsTab::SecretsTab(EngineLink &link, ProgramsKeeper &programs, const QString &configDir, const QString &dataDir,
                       QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_programs(programs)
    , m_keeper(new SecretsKeeper(link, programs, configDir, dataDir, this))
    , m_rows(new SecretRows(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new RowsTable(u"secrets:table"_s, *m_sorted, {23, 10, 17, 9, 15, 26}, this))
    , m_detail(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_held(new HeldBar(this))
    , m_outcome(new OutcomeBar(this))
    , m_notice(new Notice(this))
    , m_list(new QWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"secretsTab"_s);
    setAccessibleName(tr("Secrets"));
    setFocusProxy(m_table);
    buildActions();
    build();
    connectBars();
    connect(m_keeper, &SecretsKeeper::changed, this, &SecretsTab::showState);
    connect(m_keeper, &SecretsKeeper::done, m_outcome, &OutcomeBar::showOutcome);
    connect(m_keeper, &SecretsKeeper::failed, this, &SecretsTab::showFailure);
    showState();
}

void SecretsTab::buildActions()
{
    const auto add = [this](const QString &iconName, const QString &text, void (SecretsTab::*run)()) {
        auto *action = new QAction(icon(iconName), text, m_table);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
        return action;
    };
    m_move = add(u"key"_s, tr("Move…"), &SecretsTab::openMove);
    m_history = add(u"history"_s, tr("Show the file’s history…"), &SecretsTab::openHistory);
    m_folder = add(u"folder"_s, tr("Open the file’s folder"), &SecretsTab::openFolder);
    m_bar = new SecretsBar(m_history, this);
}

void SecretsTab::build()
{
    const Metrics metrics = metricsOf(this);
    m_sorted->setSourceModel(m_rows);
    m_sorted->setFilterKeyColumn(-1); // all of them
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setAccessibleName(tr("Secrets in files"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the files' order, until a column is clicked
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    m_detail->setObjectName(u"secrets:detail"_s);
    m_detail->setWordWrap(true);
    m_detail->setSelectable(true);
    m_detail->setContentsMargins(metrics.gap(12), metrics.px(6), metrics.gap(12), metrics.px(6));
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_table, 1);
    list->addWidget(m_detail);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_held);
    column->addWidget(m_outcome);
}

void SecretsTab::connectBars()
{
    connect(m_bar, &SecretsBar::readAgainRequested, m_keeper, &SecretsKeeper::lookAgain);
    connect(m_bar, &SecretsBar::moveRequested, this, &SecretsTab::openMove);
    connect(m_bar->filter(), &QLineEdit::textChanged, this, [this](const QString &words) {
        m_sorted->setFilterFixedString(words);
        showEmpty();
        showChosen();
    });
    connect(m_bar->filter(), &FilterField::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SecretsTab::showChosen);
    connect(m_table, &RowsTable::currentRowChanged, this, &SecretsTab::showDetail);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (chosen().isEmpty()) {
            m_table->selectRow(index.row());
        }
        openMove();
    });
    connect(m_held, &HeldBar::forgetRequested, this, &SecretsTab::askForget);
    connect(m_outcome, &OutcomeBar::putBackRequested, m_keeper, &SecretsKeeper::putBack);
    connect(m_outcome, &OutcomeBar::valueRequested, this, &SecretsTab::copyValue);
    connect(m_outcome, &OutcomeBar::againRequested, this, &SecretsTab::openMove);
    connect(m_outcome, &OutcomeBar::settingsRequested, this, &SecretsTab::settingsWanted);
}

void SecretsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keeper->setActive();
    m_isEntered = true;
    chooseMovable();
    askPlace();
}

/// Nothing is unlocked for a look: whether a keychain does answer is known once something was asked of it.
void SecretsTab::askPlace()
{
    m_link.ask<SecretPlace>(
        this, [](Engine &engine) { return engine.secrets() ? engine.secrets()->usedPlace() : SecretPlace::Memory; },
        [this](SecretPlace place) {
            m_hasPlace = place != SecretPlace::Memory;
            m_rows->setPlace(place);
            m_outcome->setPlace(place);
            m_outcome->offerSettings(!m_hasPlace);
            showChosen();
            showDetail();
        });
}

/// Whoever turns to the tab finds something that can be done, unless that was chosen before.
void SecretsTab::chooseMovable()
{
    if (!m_isEntered || !isVisible() || !m_keeper->isKnown() || m_sorted->rowCount() == 0) {
        return;
    }
    m_isEntered = false;
    if (const FoundSecret *now = current(); now && now->canMove()) {
        return;
    }
    int chosenRow = 0;
    for (int row = m_sorted->rowCount() - 1; row >= 0; --row) {
        const FoundSecret *secret = m_rows->row(m_sorted->mapToSource(m_sorted->index(row, 0)));
        chosenRow = secret && secret->canMove() ? row : chosenRow;
    }
    m_table->setCurrentIndex(m_sorted->index(chosenRow, 0));
}

void SecretsTab::showFailure(const Error &error)
{
    m_outcome->showFailure(error);
    askPlace();
}

bool SecretsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == u"/"_s) {
        startFind();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SecretsTab::startFind()
{
    m_bar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filter()->selectAll();
}

QSet<QString> SecretsTab::chosen() const
{
    QSet<QString> keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        keys.insert(row.data(SecretRows::KeyRole).toString());
    }
    return keys;
}

const FoundSecret *SecretsTab::current() const
{
    return m_rows->row(m_sorted->mapToSource(m_table->currentIndex()));
}

void SecretsTab::showState()
{
    m_bar->setEnabled(m_keeper->isKnown());
    if (m_keeper->isKnown()) {
        m_rows->setRows(m_keeper->found());
        emit counted(m_rows->rowCount());
    }
    m_held->setHeld(m_keeper->held(), m_keeper->isBusy());
    m_outcome->setWays(m_keeper->canPutBack(), m_keeper->isBusy());
    showEmpty();
    chooseMovable();
    showChosen();
    showDetail();
}

void SecretsTab::showEmpty()
{
    if (m_sorted->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    m_stack->setCurrentWidget(m_notice);
    if (!m_keeper->isKnown()) {
        m_notice->showWaiting(tr("Looking for secrets in files."));
        return;
    }
    if (m_rows->rowCount() > 0) {
        const QString hidden = tr("%n hidden.", nullptr, m_rows->rowCount());
        m_notice->showEmpty(tr("No secret matches “%1”.").arg(m_bar->filter()->text()) + u' ' + hidden);
        connect(m_notice->addButton(tr("Show &all")), &QPushButton::clicked, m_bar->filter(), &QLineEdit::clear);
        return;
    }
    m_notice->showEmpty(
        tr("No secret stands in a file in plain text. Variables, headers, arguments and addresses that have a secret’s "
           "name or form would stand here: of Signalbox’s own list and of other programs’ files, without their values. "
           "From here they are moved to where secrets are kept, with a reference left in their place."));
}

QString SecretsTab::note() const
{
    if (m_isAsking || !m_keeper->isKnown()) {
        return m_isAsking ? tr("Asking the place where secrets are kept.") : QString();
    }
    const auto movable = std::ranges::count_if(m_keeper->found(), &FoundSecret::canMove);
    const QString all = tr("%n secret(s)", nullptr, m_rows->rowCount());
    QString text = m_hasPlace || movable == 0 ? tr("%1, %n can be moved.", nullptr, int(movable)).arg(all)
                                              : tr("%1. Nothing here keeps secrets yet; see the settings.").arg(all);
    if (const int hidden = m_rows->rowCount() - m_sorted->rowCount(); hidden > 0) {
        text += u' ' + tr("%n hidden by the filter.", nullptr, hidden);
    } else if (const qsizetype count = chosen().size(); count > 1) {
        text += u' ' + tr("%n chosen.", nullptr, int(count));
    }
    const QList<ProgramFile> files = m_programs.state() ? m_programs.state()->look->files : QList<ProgramFile>();
    const auto broken =
        std::ranges::count_if(files, [](const ProgramFile &file) { return file.exists() && !file.problems.isEmpty(); });
    if (broken > 0) {
        text += u' ' + tr("%n file(s) cannot be read whole; see Programs.", nullptr, int(broken));
    }
    return text;
}

QString SecretsTab::whyNotMove() const
{
    const QSet<QString> keys = chosen();
    if (m_keeper->isBusy() || m_isAsking) {
        return tr("Something is being done already.");
    }
    if (keys.isEmpty()) {
        return tr("Choose one secret or several.");
    }
    const QList<FoundSecret> &all = m_keeper->found();
    const bool isAny = std::ranges::any_of(
        all, [&keys](const FoundSecret &secret) { return secret.canMove() && keys.contains(secret.key); });
    return isAny ? QString() : tr("What is chosen has to stay where it is; each row says why.");
}

void SecretsTab::showChosen()
{
    const QString why = whyNotMove();
    m_bar->setCanMove(why);
    m_outcome->setWhyNotAgain(why);
    m_move->setEnabled(why.isEmpty());
    m_bar->setNote(note());
}

void SecretsTab::showDetail()
{
    const FoundSecret *secret = current();
    const bool isOfFile = secret && !secret->isOwn();
    m_history->setEnabled(isOfFile);
    m_folder->setEnabled(isOfFile);
    m_detail->setVisible(secret != nullptr);
    if (!secret) {
        return;
    }
    QString text = tr("%1: %2, %3.").arg(SecretRows::whereText(*secret), secret->server, secret->place);
    text += u' ' + m_rows->wayText(*secret) + (secret->canMove() ? u"."_s : QString());
    if (secret->canMove() && !m_hasPlace) {
        text += u' ' + tr("Before that, start a keychain or choose a file with a passphrase in the settings.");
    }
    if (secret->isSeenByAll) {
        text += u' ' + tr("Arguments can be read by every program of this machine while the server runs.");
    }
    m_detail->setText(text);
}

void SecretsTab::openMove()
{
    if (!whyNotMove().isEmpty()) {
        return;
    }
    m_isAsking = true;
    showChosen();
    m_keeper->plan(chosen(), this, [this](const Result<SecretPlanPtr> &plan) {
        m_isAsking = false;
        showChosen();
        if (!plan) {
            showFailure(plan.error());
            m_outcome->setWays(m_keeper->canPutBack(), m_keeper->isBusy());
            return;
        }
        if ((*plan)->targets.isEmpty()) { // the files are others by now
            m_keeper->lookAgain();
            return;
        }
        auto *dialog = new MoveDialog(*plan, window());
        connect(dialog, &QDialog::accepted, m_keeper, [this, plan = *plan] { m_keeper->move(plan); });
        dialog->open();
    });
}

void SecretsTab::openHistory()
{
    if (const FoundSecret *secret = current(); secret && !secret->isOwn()) {
        auto *dialog = new HistoryDialog(m_programs, secret->path, secret->server, window());
        connect(dialog, &QDialog::accepted, this, &SecretsTab::programsWanted);
        dialog->open();
    }
}

void SecretsTab::openFolder()
{
    if (const FoundSecret *secret = current(); secret && !secret->isOwn()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(secret->path).path()));
    }
}

void SecretsTab::askForget()
{
    auto *question = new ForgetQuestion(m_keeper->held(), m_rows->place(), window());
    connect(question, &QDialog::accepted, m_keeper, &SecretsKeeper::forget);
    question->open();
}

void SecretsTab::copyValue(const QString &variable)
{
    m_keeper->askValue(variable, this, [this, variable](const Result<QString> &value) {
        if (!value) {
            m_outcome->showNote(value.error().message);
            return;
        }
        auto *copied = new QMimeData;
        copied->setText(*value);
        copied->setData(u"x-kde-passwordManagerHint"_s, "secret"); // keeps it out of the clipboard's history
        QGuiApplication::clipboard()->setMimeData(copied);
        m_outcome->showNote(tr("The value of %1 is in the clipboard.").arg(variable));
    });
}

} // namespace Signalbox
