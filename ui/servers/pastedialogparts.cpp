// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "ui/models/enginelink.h"
#include "ui/servers/launchview.h"
#include "ui/servers/pastedialog.h"
#include "ui/servers/pastefield.h"
#include "ui/servers/pastename.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTreeWidget>

// How the dialog is put together.

namespace Signalbox {

using namespace Qt::StringLiterals;

PasteDialog::PasteDialog(EngineLink &link, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_text(new PasteField(this))
    , m_summary(new PlainLabel(this))
    , m_notes(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
    , m_wayRow(new QWidget(this))
    , m_way(new QComboBox(m_wayRow))
    , m_entries(new QTreeWidget(this))
    , m_detail(new QScrollArea(this))
    , m_name(new PasteName(link, this))
    , m_view(new LaunchView(this))
    , m_valuesPlace(new QWidget(this))
    , m_takes(new QCheckBox(this))
    , m_discard(new QPushButton(tr("Discard the text"), this))
    , m_openBundle(new QPushButton(tr("Open the bundle"), this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_addAndConnect(new QPushButton(tr("Add and connect"), this))
{
    constexpr QSize kRoom(760, 620);
    setObjectName(u"pasteDialog"_s);
    setWindowTitle(tr("Add servers"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(8));
    column->addWidget(buildInput());
    column->addWidget(buildList(), 2);
    column->addWidget(buildDetail(), 3);
    column->addStretch(); // where nothing was understood, what is said stays at the field
    column->addWidget(buildButtons());
    resize(QSize(metrics.px(kRoom.width()), metrics.px(kRoom.height())).boundedTo(screen()->availableSize()));
    m_text->setPlainText(text.trimmed());
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::understand);
    connect(m_text, &PasteField::cameWhole, m_text, &PasteField::goToFault);
    understand();
    m_text->goToFault();
    m_link.ask<bool>(
        this, [](Engine &engine) { return engine.secrets() && engine.secrets()->isPersistent(); },
        [this](bool hasSafe) {
            m_hasSafe = hasSafe;
            if (hasSafe) {
                understand();
            }
        });
}

QString PasteDialog::text() const
{
    return m_text->toPlainText();
}

QWidget *PasteDialog::buildInput()
{
    constexpr int kHeight = 104;
    const Metrics metrics = metricsOf(this);
    m_text->setObjectName(u"pasteDialog:text"_s);
    m_text->setAccessibleName(tr("What names the servers"));
    m_text->setPlaceholderText(u"npx -y @modelcontextprotocol/server-everything"_s);
    m_text->setFixedHeight(metrics.px(kHeight));
    connect(m_text, &PasteField::fileFailed, this, &PasteDialog::refuse);
    m_summary->setObjectName(u"pasteDialog:summary"_s);
    m_summary->setWordWrap(true);
    m_notes->setObjectName(u"pasteDialog:notes"_s);
    m_notes->setWordWrap(true);
    m_notes->setKeepsLines(true);
    auto *hint = new PlainLabel(tr("A command line, an address, a link, a command such as “claude mcp add”, the "
                                   "configuration of any program, or an entry of a registry; text or a file. Nothing "
                                   "is started by pasting it."),
                                FontRole::Secondary, Ink::Text2, this);
    hint->setWordWrap(true);
    auto *part = new QWidget(this);
    part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    for (QWidget *widget : std::initializer_list<QWidget *>{hint, m_text, m_summary, buildWay(), m_notes}) {
        column->addWidget(widget);
    }
    return part;
}

QWidget *PasteDialog::buildWay()
{
    constexpr int kLetters = 24;
    auto *row = new QHBoxLayout(m_wayRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    auto *label = new PlainLabel(tr("How it is reached"), m_wayRow);
    label->setBuddy(m_way);
    m_way->setObjectName(u"pasteDialog:way"_s);
    m_way->setAccessibleName(tr("How it is reached"));
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_way->setMinimumContentsLength(kLetters);
    row->addWidget(label);
    row->addWidget(m_way, 1);
    connect(m_way, &QComboBox::currentIndexChanged, this, &PasteDialog::understand);
    return m_wayRow;
}

QWidget *PasteDialog::buildList()
{
    m_entries->setObjectName(u"pasteDialog:entries"_s);
    m_entries->setAccessibleName(tr("Servers found in the text"));
    m_entries->setHeaderLabels({tr("Server"), tr("What would be started or reached")});
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setColumnWidth(0, metricsOf(this).px(160)); // NOLINT: pixels of the drawing
    connect(m_entries, &QTreeWidget::itemChanged, this, [this] {
        const QList<int> rows = chosen();
        if (rows.size() == 1) { // what could be started is what is shown
            m_entries->setCurrentItem(m_entries->topLevelItem(rows.constFirst()));
        }
        updateButtons();
    });
    connect(m_entries, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_shown != currentRow()) {
            showCurrent();
        }
    });
    return m_entries;
}

QWidget *PasteDialog::buildDetail()
{
    const Metrics metrics = metricsOf(this);
    auto *places = new QVBoxLayout(m_valuesPlace);
    places->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(m_detail);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(12));
    connect(m_view, &LaunchView::readChanged, this, &PasteDialog::updateButtons);
    connect(m_name, &PasteName::edited, this, &PasteDialog::rename);
    column->addWidget(m_name);
    column->addWidget(m_view);
    column->addWidget(m_valuesPlace);
    column->addStretch(1);
    m_detail->setObjectName(u"pasteDialog:detail"_s);
    m_detail->setAccessibleName(tr("What would be started or reached"));
    m_detail->setWidgetResizable(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setWidget(content);
    return m_detail;
}

QWidget *PasteDialog::buildButtons()
{
    const Metrics metrics = metricsOf(this);
    m_takes->setObjectName(u"pasteDialog:takeSecrets"_s);
    m_takes->setChecked(true);
    m_takes->hide();
    connect(m_takes, &QCheckBox::toggled, this, &PasteDialog::understand);
    m_discard->setObjectName(u"pasteDialog:discard"_s);
    m_discard->setAutoDefault(false);
    setPlainToolTip(m_discard, tr("Throws this text away and closes."));
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_text->clear();
        emit discarded();
        reject();
    });
    m_openBundle->setObjectName(u"pasteDialog:openBundle"_s);
    setPlainToolTip(m_openBundle, tr("Shows what it is and what it would start. Nothing is unpacked by that."));
    connect(m_openBundle, &QPushButton::clicked, this, &PasteDialog::openBundle);
    setPrimary(m_openBundle);
    m_add->setObjectName(u"pasteDialog:add"_s);
    m_addAndConnect->setObjectName(u"pasteDialog:addAndConnect"_s);
    m_addAndConnect->setDefault(true);
    auto *cancel = new QPushButton(tr("Close"), this);
    cancel->setObjectName(u"pasteDialog:cancel"_s);
    setPlainToolTip(cancel, tr("Adds nothing. This text is kept for the next time this is opened."));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addAndConnect, &QPushButton::clicked, this, [this] { add(true); });
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addWidget(m_takes);
    auto *row = new QDialogButtonBox(this); // in the order of the desktop
    row->addButton(m_addAndConnect, QDialogButtonBox::AcceptRole);
    row->addButton(m_add, QDialogButtonBox::AcceptRole);
    row->addButton(m_openBundle, QDialogButtonBox::AcceptRole);
    row->addButton(cancel, QDialogButtonBox::RejectRole);
    row->addButton(m_discard, QDialogButtonBox::ResetRole);
    column->addWidget(row);
    return part;
}

} // namespace Signalbox
