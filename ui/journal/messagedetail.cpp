// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/messagedetail.h"

#include "core/base/durations.h"
#include "ui/journal/bytespane.h"
#include "ui/journal/httppane.h"
#include "ui/journal/kindlabel.h"
#include "ui/journal/textfind.h"
#include "ui/journal/treepane.h"
#include "ui/journal/wholefind.h"
#include "ui/models/formats.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/receivedfile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/hexview.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"
#include "ui/widgets/toolbutton.h"

#include <QDateTime>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

enum Tab { TextTab, TreeTab, BytesTab, HttpTab };

constexpr int kLookAgainMs = 250;

/// Did this message cross only now?
bool isYoung(const IndexRecord &record)
{
    constexpr qint64 kYoungMs = 3000;
    return QDateTime::currentMSecsSinceEpoch() - record.wallNs / kNsPerMs < kYoungMs;
}

} // namespace

MessageDetail::MessageDetail(JournalModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_kind(new KindLabel(this))
    , m_method(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_facts(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_gates(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
    , m_joined(new ToolButton(u"link"_s, tr("Go to the joined message"), this))
    , m_close(new ToolButton(u"close"_s, tr("Close the detail"), this))
    , m_tabs(new InnerTabs(this))
    , m_unfold(new ToolButton(u"plus"_s, tr("Unfold all"), this))
    , m_fold(new ToolButton(u"minus"_s, tr("Fold all"), this))
    , m_search(new ToolButton(u"search"_s, tr("Find in the message"), this))
    , m_stack(new QStackedWidget(this))
    , m_text(new JsonView(this))
    , m_textFind(std::make_unique<TextFind>(*m_text))
    , m_tree(new TreePane(this))
    , m_bytes(new BytesPane(this))
    , m_http(new HttpPane(this))
    , m_find(new FindBar(u"journal:find"_s, tr("Find in the message"), this))
    , m_notice(new Notice(this))
    , m_limit(buildLimit())
{
    setObjectName(u"journal:detail"_s);
    m_text->setObjectName(u"journal:text"_s);
    m_text->pane()->setAccessibleName(tr("Message"));
    m_tree->setObjectName(u"journal:tree"_s);
    for (QWidget *view : std::initializer_list<QWidget *>{m_text, m_tree, m_bytes, m_http, m_notice}) {
        m_stack->addWidget(view);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(buildTabs());
    column->addWidget(m_stack, 1);
    column->addWidget(m_limit);
    column->addWidget(m_find);
    m_find->hide();
    setFocusProxy(m_text);
    m_wholeFind = std::make_unique<WholeFind>(*m_textFind, *m_bytes, [this](bool toBytes) {
        const QScopedValueRollback turning(m_isTurning, true);
        m_tabs->setCurrentIndex(toBytes ? BytesTab : TextTab);
    });
    connectParts();
    connectFind();
    showMessage({});
}

MessageDetail::~MessageDetail() = default;

void MessageDetail::connectParts()
{
    m_joined->setObjectName(u"journal:joined"_s);
    m_close->setObjectName(u"journal:closeDetail"_s);
    m_close->setHelp(tr("Close the detail"), QKeySequence(Qt::Key_Space));
    connect(m_close, &QToolButton::clicked, this, &MessageDetail::closeRequested);
    connect(m_joined, &QToolButton::clicked, this, [this] {
        if (const auto partner = m_sequence ? m_model.partnerOf(*m_sequence) : std::nullopt) {
            emit joinedRequested(*partner);
        }
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &MessageDetail::showTab);
    connect(m_save, &QPushButton::clicked, this, &MessageDetail::save);
    connect(m_text, &JsonView::saveRequested, this, &MessageDetail::save);
    connect(&m_model, &JournalModel::grown, this, [this] { // an answer may have come
        if (m_sequence && !m_joined->isEnabled() && m_model.partnerOf(*m_sequence)) {
            m_joined->setEnabled(true);
            fetchExchanges();
            fetchDecisions();
        }
    });
    connect(m_unfold, &QToolButton::clicked, m_tree, &TreePane::unfoldAll);
    connect(m_fold, &QToolButton::clicked, m_tree, &TreePane::foldAll);
    connect(m_tree, &TreePane::limitReached, this, [this] {
        m_note->setText(tr("Unfolded: the first %1 places.").arg(countText(TreePane::kMostUnfolded)));
        m_note->show();
    });
}

void MessageDetail::connectFind()
{
    m_search->setHelp(tr("Find in the message"), QKeySequence(QKeySequence::Find));
    connect(m_search, &QToolButton::clicked, this, &MessageDetail::startFind);
    connect(m_http, &HttpPane::textChanged, this, [this] {
        if (shownTarget() == &m_http->findTarget()) {
            m_find->findAgain();
        }
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->hide();
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    const auto stepBy = [this](const QKeySequence &keys, int by) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] {
            if (m_find->isHidden()) {
                startFind();
            } else {
                m_find->step(by);
            }
        });
    };
    stepBy(Qt::Key_F3, 1);
    stepBy(Qt::SHIFT | Qt::Key_F3, -1);
}

void MessageDetail::startFind()
{
    if (m_sequence) {
        m_find->start();
    }
}

FindTarget *MessageDetail::shownTarget() const
{
    const QWidget *const shown = m_stack->currentWidget();
    if (shown == m_text && m_isCut) {
        return m_wholeFind.get();
    }
    return shown == m_text    ? static_cast<FindTarget *>(m_textFind.get())
           : shown == m_tree  ? static_cast<FindTarget *>(m_tree)
           : shown == m_bytes ? static_cast<FindTarget *>(m_bytes)
           : shown == m_http  ? &m_http->findTarget()
                              : nullptr;
}

void MessageDetail::forget()
{
    showMessage({});
}

void MessageDetail::showMessage(std::optional<quint64> sequence)
{
    if (sequence && sequence == m_sequence) {
        return;
    }
    m_sequence = sequence;
    ++m_generation;
    m_note->hide();
    m_gates->hide();
    m_limit->hide();
    const int row = sequence ? m_model.rowOf(*sequence) : -1;
    m_record = row >= 0 ? m_model.recordAt(row) : IndexRecord{};
    showHeading();
    if (row < 0 || !m_model.bodies()) {
        m_sequence.reset();
        m_bytes->forget();
        m_find->setTarget(nullptr);
        m_notice->showEmpty(tr("Select a message to see it here."));
        m_stack->setCurrentWidget(m_notice);
        return;
    }
    m_bytes->showMessage(m_model.bodies(), *sequence, qint64(m_record.length), byteFacts());
    fetchText(*sequence);
    fetchExchanges();
    fetchDecisions();
}

void MessageDetail::fetchText(quint64 sequence)
{
    const auto take = [this, generation = m_generation](const Result<QByteArray> &body) {
        if (generation != m_generation) {
            return;
        }
        if (!body) {
            showNotice(tr("This message cannot be read."), body.error().message);
            return;
        }
        const auto show = [this, generation](const MessageText &text) {
            if (generation == m_generation) {
                showText(text);
            }
        };
        QtConcurrent::run(readMessage, *body, qint64(m_record.length)).then(this, show);
    };
    m_model.bodies()->fetch(sequence, fetchedOf(m_record.length), this, take);
}

void MessageDetail::fetchExchanges()
{
    const auto take = [this, generation = m_generation](const QList<MessageExchange> &exchanges) {
        if (generation == m_generation) {
            m_http->setExchanges(exchanges);
            setTabShown(m_tabs, HttpTab, !exchanges.isEmpty());
            if (exchanges.isEmpty() && isYoung(m_record)) { // it is recorded a moment after the message
                QTimer::singleShot(kLookAgainMs, this, [this, generation] {
                    if (generation == m_generation) {
                        fetchExchanges();
                        fetchDecisions();
                    }
                });
            }
        }
    };
    m_model.bodies()->fetchExchanges(*m_sequence, this, take);
}

void MessageDetail::showHeading()
{
    const bool any = m_sequence.has_value();
    m_kind->setKind(m_model.shownKindOf(m_record), m_record.flags & IndexRecord::Outgoing);
    m_method->setText(any ? m_model.nameOf(m_record.method) : QString());
    m_facts->setText(any ? facts() : QString());
    m_facts->setVisible(any);
    m_kind->setVisible(any);
    m_tabs->parentWidget()->setVisible(any);
    m_joined->setEnabled(any && m_model.partnerOf(*m_sequence));
    m_joined->setHelp(m_record.pair != 0 ? tr("Go to the request") : tr("Go to the response"),
                      QKeySequence(m_record.pair != 0 ? Qt::ALT | Qt::Key_Up : Qt::ALT | Qt::Key_Down));
}

QString MessageDetail::facts() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(m_record.wallNs / 1'000'000);
    QStringList facts{m_model.nameOf(m_record.server), tr("No. %1").arg(*m_sequence + 1),
                      QLocale().toString(time, u"d MMM HH:mm:ss.zzz"_s)};
    if (const int row = m_model.rowOf(*m_sequence); row >= 0) {
        for (const JournalColumn column : {JournalColumn::Status, JournalColumn::Duration, JournalColumn::Size}) {
            facts.append(m_model.index(row, int(column)).data().toString());
        }
    }
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString MessageDetail::byteFacts() const
{
    QStringList facts{tr("%1 bytes").arg(countText(m_record.length)),
                      m_record.flags & IndexRecord::Outgoing ? tr("away from us") : tr("towards us")};
    if (m_record.kind == IndexRecord::Stray) {
        facts.append(tr("a line that is no message"));
    }
    const std::pair<int, QString> flags[] = {
        {IndexRecord::Truncated, tr("cut at the size limit")},
        {IndexRecord::Late, tr("late: nobody waited for it any more")},
        {IndexRecord::Flagged, tr("with a finding")},
        {IndexRecord::ToolError, tr("the tool itself says that it failed")},
        {IndexRecord::ProbeTraffic, tr("part of the negotiation or of a health check")},
    };
    for (const auto &[flag, words] : flags) {
        if (m_record.flags & flag) {
            facts.append(words);
        }
    }
    return facts.join(u" · "_s);
}

void MessageDetail::showText(const MessageText &text)
{
    const QString syntax = text.isJson ? u"JSON"_s : QString();
    m_text->setText(text.laidOut, syntax);
    m_tree->setValue(text.tree);
    m_treeReason = text.reason;
    QStringList notes = text.findings;
    if (!text.reason.isEmpty() && text.bytes.size() == qint64(m_record.length)) {
        notes.prepend(text.reason);
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    m_isCut = text.bytes.size() < qint64(m_record.length);
    m_wholeFind->setShown(text.bytes.size());
    m_limitText->setText(tr("Shown: first %1 of %2.").arg(sizeText(text.bytes.size()), sizeText(m_record.length)));
    showTab();
}

void MessageDetail::showNotice(const QString &what, const QString &cause)
{
    m_notice->showFailed(what, cause);
    m_stack->setCurrentWidget(m_notice);
}

void MessageDetail::showTab()
{
    if (!m_sequence) {
        return;
    }
    const int tab = m_tabs->currentIndex();
    const bool isTree = tab == TreeTab;
    m_unfold->setVisible(isTree);
    m_fold->setVisible(isTree);
    m_unfold->setEnabled(m_treeReason.isEmpty());
    m_fold->setEnabled(m_treeReason.isEmpty());
    m_limit->setVisible(m_isCut && (isTree || tab == TextTab));
    if (isTree && !m_treeReason.isEmpty()) {
        m_notice->showEmpty(m_treeReason);
        m_stack->setCurrentWidget(m_notice);
    } else {
        m_stack->setCurrentIndex(tab);
        setFocusProxy(m_stack->currentWidget());
    }
    if (!m_isTurning) {
        m_find->setTarget(shownTarget());
    }
}

void MessageDetail::save()
{
    if (!m_sequence) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the message"));
    startInLastFolder(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"message-%1.json"_s.arg(*m_sequence + 1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, sequence = *m_sequence](const QString &path) {
        if (!m_model.bodies()) {
            return;
        }
        m_model.bodies()->fetch(sequence, 0, this, [this, path](const Result<QByteArray> &body) {
            if (body) {
                write(path, *body);
            } else {
                m_note->setText(tr("Could not save: %1").arg(body.error().message));
                m_note->show();
            }
        });
    });
    dialog->open();
}

void MessageDetail::write(const QString &path, const QByteArray &bytes)
{
    QtConcurrent::run(writeWholeFile, path, bytes).then(this, [this, path](const QString &trouble) {
        m_note->setText(trouble.isEmpty() ? tr("Saved to %1.").arg(path) : tr("Could not save: %1").arg(trouble));
        m_note->show();
    });
}

} // namespace Signalbox
