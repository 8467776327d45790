// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/apprunbox.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/models/apps/appfactsmodel.h"
#include "ui/models/apps/apprun.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowstable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

AppRunBox::AppRunBox(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_summary(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_state(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_call(new QWidget(this))
    , m_tools(new QComboBox(this))
    , m_arguments(new CodeField(u"JSON"_s, this))
    , m_start(new QPushButton(icon(u"play"_s), tr("&Run app"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_messages(new AppMessagesModel(this))
    , m_said(new QSplitter(Qt::Vertical, this))
    , m_table(new RowsTable(u"app:messages"_s, *m_messages, {3, 2, 5, 10}, this))
    , m_message(new JsonView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildForm(column);
    buildMessages(column);
    connect(m_start, &QPushButton::clicked, this, &AppRunBox::start);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run->stop(); });
    connect(m_tools, &QComboBox::currentIndexChanged, this, &AppRunBox::update);
    connect(m_arguments, &QPlainTextEdit::textChanged, this, &AppRunBox::update);
    connect(m_table, &RowsTable::currentRowChanged, this, &AppRunBox::showMessage);
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
    setNothing(tr("The app has not been read."));
}

void AppRunBox::buildForm(QVBoxLayout *column)
{
    const Metrics metrics = metricsOf(this);
    constexpr int kMostLines = 6;
    m_summary->setObjectName(u"app:summary"_s);
    m_summary->setWordWrap(true);
    m_state->setObjectName(u"app:state"_s);
    m_state->setWordWrap(true);
    m_tools->setObjectName(u"app:tool"_s);
    m_tools->setAccessibleName(tr("Call that the app is shown for"));
    m_arguments->setObjectName(u"app:arguments"_s);
    m_arguments->setAccessibleName(tr("Arguments of the call"));
    m_arguments->setPlainText(u"{}"_s);
    m_arguments->setLines(2, kMostLines);
    m_start->setObjectName(u"app:run"_s);
    m_stop->setObjectName(u"app:stop"_s);
    auto *form = new QVBoxLayout;
    form->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    form->setSpacing(metrics.gap(8));
    form->addWidget(m_summary);
    auto *call = new QHBoxLayout(m_call);
    call->setContentsMargins(0, 0, 0, 0);
    call->setSpacing(metrics.gap(8));
    call->addWidget(new PlainLabel(tr("Shown for"), FontRole::Body, Ink::Text2, this));
    call->addWidget(m_tools, 1);
    form->addWidget(m_call);
    form->addWidget(m_arguments);
    for (const AppPermission permission : kAppPermissions) {
        auto *box = new QCheckBox(tr("Allow: %1").arg(AppFactsModel::permissionText(permission)), this);
        box->setObjectName(u"app:allow:"_s + QLatin1StringView(nameOf(permission)));
        m_permissions.insert(permission, box);
        form->addWidget(box);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap(8));
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_state, 1);
    form->addLayout(buttons);
    column->addLayout(form);
}

void AppRunBox::buildMessages(QVBoxLayout *column)
{
    m_table->setAccessibleName(tr("Messages between the app and Signalbox"));
    m_message->setObjectName(u"app:message"_s);
    m_said->setChildrenCollapsible(false);
    m_said->addWidget(m_table);
    m_said->addWidget(m_message);
    m_said->setStretchFactor(0, 2);
    m_said->setStretchFactor(1, 1);
    column->addWidget(m_said, 1);
    column->addStretch(); // while nothing was said yet
}

void AppRunBox::setNothing(const QString &why)
{
    m_contents.reset();
    m_trouble = why;
    update();
}

void AppRunBox::setApp(const AppEntry &entry, const AppContents &contents)
{
    m_uri = entry.uri;
    m_contents = contents;
    m_trouble = !contents.isUsable ? tr("What was read is no app (%1).").arg(QString(kAppMimeType))
                : contents.isTooLarge()
                    ? tr("The page is too large to be run (over %1).").arg(sizeText(AppContents::kMostRun))
                    : QString();
    fillTools(entry);
    update();
}

void AppRunBox::fillTools(const AppEntry &entry)
{
    QStringList names;
    for (const AppTool &tool : entry.tools) {
        names.append(tool.name);
    }
    QStringList shown;
    for (int row = 0; row < m_tools->count() - 1; ++row) {
        shown.append(m_tools->itemData(row).toString());
    }
    if (m_tools->count() > 0 && shown == names) {
        return; // what was chosen stays
    }
    m_tools->clear();
    for (const QString &name : std::as_const(names)) {
        m_tools->addItem(tr("a call of %1").arg(name), name);
    }
    m_tools->addItem(tr("no call"), QString());
}

QString AppRunBox::obstacle() const
{
    if (!m_trouble.isEmpty()) {
        return m_trouble;
    }
    const ServerStatus *status = m_link.server(m_id);
    if (!status || status->state != ServerStatus::State::Connected) {
        return tr("The server is not connected.");
    }
    const Result<ParsedJson> arguments = parseJson(m_arguments->toPlainText().toUtf8());
    if (!m_tools->currentData().toString().isEmpty() && (!arguments || !arguments->value.is_object())) {
        return tr("The arguments are no JSON object.");
    }
    return {};
}

void AppRunBox::update()
{
    const bool isInstalled = !AppProcess::program().isEmpty();
    const bool isRunning = m_run && m_run->isRunning();
    const QString why = obstacle();
    m_summary->setText(m_contents ? AppFactsModel::summary(m_contents->meta) : QString());
    m_summary->setVisible(m_contents.has_value());
    m_start->setVisible(isInstalled);
    m_stop->setVisible(isInstalled && isRunning);
    m_start->setEnabled(why.isEmpty() && !isRunning);
    setReason(m_start, isRunning ? tr("It runs already.") : why);
    m_call->setVisible(isInstalled);
    m_tools->setEnabled(!isRunning);
    m_arguments->setEnabled(!isRunning);
    m_arguments->setVisible(isInstalled && !m_tools->currentData().toString().isEmpty());
    m_said->setVisible(m_run != nullptr);
    for (const AppPermission permission : kAppPermissions) {
        m_permissions.value(permission)
            ->setVisible(isInstalled && m_contents && m_contents->meta.permissions.testFlag(permission));
        m_permissions.value(permission)->setEnabled(!isRunning);
    }
    const bool hasFailed = m_run && !isRunning && !m_run->trouble().isEmpty();
    m_state->setInk(hasFailed ? Ink::Err : isInstalled ? Ink::Text2 : Ink::Warn);
    m_state->setText(
        !isInstalled ? tr("Apps are run by a program of its own, which is not installed. Install the package "
                          "%1 to run them; everything else works without it.")
                           .arg(QString(AppProcess::kPackage))
        : isRunning ? (m_run->isInitialized() ? tr("It runs in a window of its own.") : tr("It is being started."))
        : hasFailed ? m_run->trouble()
                    : why);
}

QString AppRunBox::theme() const
{
    return palette().color(QPalette::Base).lightness() < 128 ? u"dark"_s : u"light"_s;
}

void AppRunBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_run && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) {
        m_run->setLook(theme(), styles());
    }
}

/// The host's colours and fonts, as far as an app needs them to look at home (apps, Theming).
Json AppRunBox::styles() const
{
    const Tokens &tokens = tokensOf(this);
    Json variables(jsoncons::json_object_arg);
    for (const auto &[name, colour] : std::initializer_list<std::pair<const char *, QColor>>{
             {"--color-background-primary", tokens.base},
             {"--color-background-secondary", tokens.alt},
             {"--color-background-tertiary", tokens.raised},
             {"--color-background-inverse", tokens.text},
             {"--color-background-danger", tokens.errBack},
             {"--color-background-success", tokens.okBack},
             {"--color-background-warning", tokens.warnBack},
             {"--color-background-info", tokens.runBack},
             {"--color-text-primary", tokens.text},
             {"--color-text-secondary", tokens.text2},
             {"--color-text-tertiary", tokens.text3},
             {"--color-text-inverse", tokens.base},
             {"--color-text-disabled", tokens.disabled},
             {"--color-text-danger", tokens.err},
             {"--color-text-success", tokens.ok},
             {"--color-text-warning", tokens.warn},
             {"--color-text-info", tokens.accent},
             {"--color-border-primary", tokens.line},
             {"--color-border-secondary", tokens.edge},
             {"--color-ring-primary", tokens.focus},
         }) {
        variables.insert_or_assign(name, fromQString(colour.name()));
    }
    variables.insert_or_assign("--font-sans", fromQString(u'"' + font().family() + u"\", sans-serif"_s));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    variables.insert_or_assign("--font-mono", fromQString(u'"' + fixed.family() + u"\", monospace"_s));
    return variables;
}

void AppRunBox::start()
{
    AppRun::What what;
    what.uri = m_uri;
    what.contents = *m_contents;
    for (const AppPermission permission : kAppPermissions) {
        what.granted.setFlag(permission, m_contents->meta.permissions.testFlag(permission)
                                             && m_permissions.value(permission)->isChecked());
    }
    what.tool = m_tools->currentData().toString();
    what.arguments =
        what.tool.isEmpty() ? QByteArray() : compactJson(parseJson(m_arguments->toPlainText().toUtf8())->value);
    what.theme = theme();
    what.styles = styles();
    what.language = QLocale().name().section(u'_', 0, 0);
    delete m_run;
    m_run = new AppRun(m_link, m_id, what, this);
    connect(m_run, &AppRun::changed, this, &AppRunBox::handleRunChanged);
    m_run->start();
}

void AppRunBox::handleRunChanged()
{
    const bool wasLast =
        !m_table->currentIndex().isValid() || m_table->currentIndex().row() == m_messages->rowCount() - 1;
    m_messages->setRows(m_run->messages());
    if (wasLast && m_messages->rowCount() > 0) {
        m_table->setCurrentIndex(m_messages->index(m_messages->rowCount() - 1, 0));
    }
    update();
}

void AppRunBox::showMessage()
{
    const AppMessage *message = m_messages->row(m_table->currentIndex());
    m_message->setText(message ? reindentJson(message->text.toUtf8()) : QByteArray());
}

} // namespace Signalbox
