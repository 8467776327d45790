// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/welcomepage.h"

#include "core/catalog/paste/paste.h"
#include "core/catalog/samples.h"
#include "ui/models/enginelink.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/servers/foundserversbox.h"
#include "ui/servers/samplebox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 780;
constexpr int kMarkSize = 44;
constexpr int kFirstFrameMs = 150; ///< the page is shown by then

} // namespace

WelcomePage::WelcomePage(EngineLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_text(new QLineEdit(this))
    , m_meaning(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_review(new QPushButton(tr("Review"), this))
    , m_problem(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_heading(new QWidget(this))
    , m_found(new QVBoxLayout)
{
    setObjectName(u"welcomePage"_s);
    const Metrics metrics = metricsOf(this);
    auto *content = new QWidget(this);
    content->setMaximumWidth(metrics.px(kColumnWidth));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics.px(36), 0, metrics.gap(24));
    column->setSpacing(metrics.gap(8));
    addHeading(column);
    column->addLayout(m_found);
    addSamples(column);
    addPaste(column);
    addKeys(column);
    column->addStretch();

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(metrics.gap(24), 0, metrics.gap(24), 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    understand();
}

void WelcomePage::addHeading(QVBoxLayout *column)
{
    const Metrics metrics = metricsOf(this);
    auto *mark = new Picture(QApplication::windowIcon(), metrics.px(kMarkSize), m_heading);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.px(2));
    words->addWidget(new PlainLabel(tr("No servers yet"), FontRole::Heading, Ink::Text, m_heading));
    words->addWidget(new PlainLabel(tr("Connect one, then call its tools and watch its traffic."), FontRole::Body,
                                    Ink::Text2, m_heading));
    auto *row = new QHBoxLayout(m_heading);
    row->setContentsMargins(0, 0, 0, metrics.gap(16));
    row->setSpacing(metrics.gap(12));
    row->addWidget(mark);
    row->addLayout(words, 1);
    column->addWidget(m_heading);
}

void WelcomePage::setFirst(bool isFirst)
{
    m_heading->setVisible(isFirst);
}

void WelcomePage::setPrograms(ProgramsKeeper &programs)
{
    m_programs = &programs;
    auto *box = new FoundServersBox(programs, this);
    m_found->addWidget(box);
    connect(box, &FoundServersBox::showRequested, this, &WelcomePage::programsRequested);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_programs) { // files are read on another thread; the first picture need not share the processor with it
        QTimer::singleShot(kFirstFrameMs, m_programs, &ProgramsKeeper::setActive);
    }
}

QWidget *WelcomePage::sectionTitle(const QString &title, const QString &note)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    row->addWidget(new PlainLabel(title, FontRole::Name, Ink::Text, box), 0, Qt::AlignTop);
    auto *about = new PlainLabel(note, FontRole::Secondary, Ink::Text2, box);
    about->setWordWrap(true); // other languages have longer words
    row->addWidget(about, 1, Qt::AlignVCenter);
    return box;
}

void WelcomePage::addSamples(QVBoxLayout *column)
{
    const QList<SampleServer> samples = sampleServers(QDir::homePath());
    if (samples.isEmpty()) {
        return;
    }
    column->addWidget(sectionTitle(tr("Try it with a sample server"),
                                   tr("They come with Signalbox, run on this machine and need no account.")));
    auto *box = new SampleBox(this);
    for (const SampleServer &sample : samples) {
        QPushButton *button = box->addSample(sample);
        connect(button, &QPushButton::clicked, this, [this, sample, button] { connectSample(sample, button); });
    }
    column->addWidget(box);
    column->addSpacing(metricsOf(this).gap(16));
}

void WelcomePage::connectSample(const SampleServer &sample, QPushButton *button)
{
    ServerEntry entry = sample.entry;
    for (int number = 2; const ServerStatus *taken = m_link.serverByName(entry.name); ++number) {
        if (taken->entry.reachesTheSame(entry)) {
            emit serverAdded(taken->entry.id); // it was added before
            return;
        }
        entry.name = u"%1-%2"_s.arg(sample.entry.name).arg(number);
    }
    button->setEnabled(false); // a double click adds one
    m_link.addServers({entry}, this, [this, button](const Result<QStringList> &ids) {
        button->setEnabled(true);
        if (ids) {
            emit serverAdded(ids->value(0));
        } else {
            m_problem->setText(ids.error().message);
            m_problem->show();
        }
    });
}

void WelcomePage::addPaste(QVBoxLayout *column)
{
    const Metrics metrics = metricsOf(this);
    column->addWidget(
        sectionTitle(tr("Paste or drop anything"),
                     tr("A command line, or JSON from any program. You see what it means before it is kept.")));
    m_text->setObjectName(u"welcome:text"_s);
    m_text->setAccessibleName(tr("Command line or JSON"));
    m_text->setFont(fontFor(FontRole::Mono));
    m_text->setPlaceholderText(u"npx -y @modelcontextprotocol/server-everything"_s);
    m_review->setObjectName(u"welcome:review"_s);
    auto *fill = new QPushButton(tr("Fill in a form…"), this);
    fill->setObjectName(u"welcome:form"_s);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_meaning, 1);
    row->addWidget(fill);
    row->addWidget(m_review);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addSpacing(metrics.gap(16));
    connect(m_text, &QLineEdit::textChanged, this, &WelcomePage::understand);
    connect(m_text, &QLineEdit::returnPressed, m_review, &QPushButton::click); // nothing while there is no text
    connect(m_review, &QPushButton::clicked, this, [this] { emit pasted(m_text->text()); });
    connect(fill, &QPushButton::clicked, this, &WelcomePage::addRequested);
}

void WelcomePage::addKeys(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metricsOf(this).gap(16));
    const QList<QPair<QString, QString>> keys{
        {u"Ctrl+N"_s, tr("fill in a form")}, {u"Ctrl+Shift+V"_s, tr("add what you copied")}, {u"F1"_s, tr("all keys")}};
    for (const auto &[key, what] : keys) {
        row->addWidget(new KeyCap(keyText(key), what, this));
    }
    row->addStretch();
    column->addLayout(row);
}

void WelcomePage::understand()
{
    const QString text = m_text->text();
    const Result<Understood> read = understandPaste(text);
    m_review->setEnabled(!text.trimmed().isEmpty());
    m_meaning->setInk(read ? Ink::Text : Ink::Text2);
    m_meaning->setText(read ? read->summary : text.trimmed().isEmpty() ? QString() : read.error().message);
}

} // namespace Signalbox
