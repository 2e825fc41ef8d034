import { wordSet } from '../word-set.ts';

/** Provinces, regions and lands of the past that bear one word, nearly all no person's and no body's name. */
const PROVINCES = wordSet(
  `anhui fujian gansu guangdong guangxi guizhou hainan hebei heilongjiang henan hubei hunan jiangsu jiangxi jilin liaoning
  ningxia qinghai shaanxi shandong shanxi sichuan xinjiang yunnan zhejiang manchuria
  hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba kanagawa niigata toyama
  ishikawa fukui nagano gifu shizuoka aichi shiga hyogo wakayama tottori shimane okayama yamaguchi tokushima kagawa ehime
  kochi fukuoka saga kumamoto oita miyazaki kagoshima okinawa honshu kyushu shikoku
  assam bihar chhattisgarh gujarat haryana jharkhand karnataka kerala maharashtra manipur meghalaya mizoram nagaland odisha
  rajasthan sikkim telangana tripura uttarakhand sindh balochistan
  chubut misiones corrientes neuquen tucuman catamarca jujuy chaco alagoas bahia ceara goias maranhao pernambuco rondonia
  roraima sergipe tocantins oaxaca chiapas chihuahua coahuila durango guanajuato jalisco michoacan morelos nayarit
  queretaro sinaloa sonora tabasco tamaulipas tlaxcala veracruz yucatan zacatecas zulia antioquia
  bavaria brandenburg hesse saarland saxony thuringia carinthia styria tyrol burgenland abruzzo basilicata calabria
  campania lazio liguria lombardy piedmont puglia sardinia tuscany umbria veneto andalusia aragon asturias cantabria
  catalonia extremadura galicia navarre alsace aquitaine auvergne brittany burgundy gascony languedoc lorraine normandy
  picardy provence bearn silesia pomerania masovia moravia bohemia slavonia dalmatia vojvodina transylvania moldavia
  wallachia dobruja bessarabia bukovina thrace macedonia thessaly peloponnese anatolia
  mesopotamia babylonia assyria chaldea elam urartu lydia phrygia cilicia cappadocia judea samaria hispania gaul prussia
  livonia courland kurdistan hejaz nejd oromia kordofan tigray gauteng limpopo mpumalanga katanga kivu
  earth ozarks rockies alps andes pyrenees himalayas balkans caucasus midwest appalachians carpathians dolomites maghreb
  levant`,
);

/** Whether a capitalised word (folded) is a province, a region or a land of the past: "Shandong", "Gascony". */
export function isProvince(word: string): boolean {
  return PROVINCES.has(word);
}
