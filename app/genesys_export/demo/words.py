"""The words the demo organisation is made of, chosen so that files have something to survive.

Several scripts, right-to-left text, combining marks, emoji outside the basic plane, quotes, separators, line breaks,
a tab, values that a spreadsheet would run as a formula, and numbers that lose a leading zero when taken for numbers.
"""

from __future__ import annotations

GIVEN = (
    "Ada", "Noah", "Zoë", "José", "Ingrid", "Małgorzata", "Şule", "Đorđe", "Ольга", "Иван", "Ελένη", "美咲", "小明",
    "지우", "فاطمة", "יעל", "प्रिया", "สมชาย", "Nguyễn", "Björk", "Chloé", "Siobhán", "Kwame", "Aroha", "Luca", "Marta",
)  # fmt: skip
FAMILY = (
    "Lovelace", "O'Brien", "Müller-Lüdenscheidt", "García", "Åström", "Kowalczyk", "Yılmaz", "Petrović", "Иванова",  # noqa: RUF001
    "Παπαδοπούλου", "佐藤", "王", "김", "حسن", "כהן", "शर्मा", "ใจดี", "Thị Minh", "Jónsdóttir", "Dupont", "Smith",
    "Nakamura", "van der Berg", "de la Cruz", "St. John", "Østergård", "Mensah", "Tūhoe",
)  # fmt: skip
HARD_NAMES = (
    'Max "Moritz" Busch',
    "Smith, John; Jr.",
    "Emoji 🎧👩‍💻 Agent",
    "Łukasz  Two  Spaces",
    "Tab\tCharacter",
    "Zalgo n̈ Combining",
)
DEPARTMENTS = (
    "Support", "Sales", "Billing", "Back office", "Kundendienst", "Försäljning", "サポート", "دعم العملاء",
    "R&D <Europe>", "Field\nService", "Quality; Training", None,
)  # fmt: skip
TITLES = (
    "Agent", "Senior agent", "Team lead", "Supervisor", "Workforce planner", "Quality analyst", "Administrator",
    "Conseillère clientèle", "Leiterin Kundendienst", "顧問", None,
)  # fmt: skip
HARD_TITLES = ("=SUM(A1:A9)", "+Plus agent", "-Minus lead", "@home agent", "=1+1\nand more", "00123")
CERTIFICATIONS = ("ITIL 4", "PCI DSS, level 1", "Erste Hilfe", "GDPR “basics”")
DIVISIONS = (
    "Home", "Europe", "Amériques", "アジア", "Outsourced; Partner A", "Outsourced; Partner B", "Training", "Claims",
    "Health", "Motor", "Retail", "Archive",
)  # fmt: skip
TOPICS = (
    "Billing", "Sales", "Technical", "Retention", "Claims", "Returns", "VIP", "Complaints", "Onboarding", "Outage",
    "Überweisung", "Réclamations", "予約", "Доставка", "שירות", "Travel", "Fraud", "Loyalty", "Parts", "Appointments",
)  # fmt: skip
LEVELS = ("Voice", "Email", "Chat", "Messaging", "Callback", "Night", "Weekend", "Overflow")
CITIES = ("Berlin", "São Paulo", "Zürich", "東京", "Kraków", "Cork", "Indianapolis", "Málaga")
COUNTRIES = ("DE", "BR", "CH", "JP", "PL", "IE", "US", "ES")
